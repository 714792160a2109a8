package org.ventanilla.server.intake;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.Opening;
import org.ventanilla.server.platform.Secret;

/**
 * The utility's keyset for what kiosks seal, in one file that every server sees, itself encrypted. The newest key seals; the retired ones
 * still open, since a kiosk may have been without a link for weeks. A file that cannot be read is a fault: it is never replaced.
 * Thread-safe.
 */
public final class SealKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SealKeys.class);
    private static final byte[] NAME = "ventanilla-seal-keys".getBytes(StandardCharsets.US_ASCII);

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink lacks its own key types", e);
        }
    }

    private record Keyset(KeysetHandle keys, FileTime written) {}

    private final Path file;
    private final Aead lock;
    private Keyset last;

    private SealKeys(Path file, Aead lock) throws IOException, GeneralSecurityException {
        this.file = file;
        this.lock = lock;
        this.last = Files.exists(file) ? read() : made();
    }

    /**
     * The keyset of this file, made now when there is none.
     *
     * @throws IllegalStateException when the file is there and does not open: another lock, or damage
     */
    public static SealKeys in(Path file, Secret lock) {
        try {
            return new SealKeys(file, aead(lock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of the seal in " + file + " do not open", e);
        }
    }

    /** A new key seals from now on; kiosks fetch it when they next come in. */
    public synchronized void rotate() {
        try {
            var fresh = KeysetHandle.generateEntryFromParameters(parameters())
                    .withRandomId()
                    .makePrimary();
            last = written(KeysetHandle.newBuilder(current()).addEntry(fresh).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java makes no key of the seal", e);
        }
    }

    public Opening opening() {
        try {
            return new Opening(current());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every key of ours opens", e);
        }
    }

    /** For anybody: the public halves, Tink's JSON. */
    public String publicKeyset() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    current().getPublicKeysetHandle(), RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every keyset of ours has public halves", e);
        }
    }

    /** Another server may have rotated it. */
    private synchronized KeysetHandle current() {
        try {
            if (!Files.getLastModifiedTime(file).equals(last.written)) {
                last = read();
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.atError().setCause(e).log("The keys of the seal cannot be read again; those in memory go on");
        }
        return last.keys;
    }

    private Keyset read() throws IOException, GeneralSecurityException {
        var written = Files.getLastModifiedTime(file);
        var keys = TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                Files.readString(file), lock, NAME, RegistryConfiguration.get());
        return new Keyset(keys, written);
    }

    private Keyset made() throws IOException, GeneralSecurityException {
        LOG.atWarn().addKeyValue("file", file).log("New keys of the seal: back them up, without them no paper opens");
        return written(KeysetHandle.generateNew(parameters(), RegistryConfiguration.get()));
    }

    private Keyset written(KeysetHandle keys) throws IOException, GeneralSecurityException {
        KeyFile.write(
                file,
                TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keys, lock, NAME, RegistryConfiguration.get()));
        return new Keyset(keys, Files.getLastModifiedTime(file));
    }

    private static Aead aead(Secret lock) throws GeneralSecurityException {
        var hex = new String(lock.derived("sello").bytes(), StandardCharsets.UTF_8);
        return new AesGcmJce(HexFormat.of().parseHex(hex));
    }

    private static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }
}
