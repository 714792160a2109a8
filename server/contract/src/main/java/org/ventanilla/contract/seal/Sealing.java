package org.ventanilla.contract.seal;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals parts to the utility's public keyset. What it writes, in order, big end first: four bytes {@code VTS1}, the envelope's id and the
 * part's (16 bytes each), the length of the wrapped key (two bytes), the wrapped key, the stream. Thread-safe.
 */
public final class Sealing {
    static final int MAGIC = 'V' << 24 | 'T' << 16 | 'S' << 8 | '1';

    static final Configuration TINK = registered();

    private final HybridEncrypt wrapping;

    private Sealing(HybridEncrypt wrapping) {
        this.wrapping = wrapping;
    }

    /** @param keyset the public keyset as the server gives it, Tink's JSON; whatever holds a secret is refused */
    public static Sealing to(String keyset) throws GeneralSecurityException {
        KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(keyset, TINK);
        return new Sealing(handle.getPrimitive(TINK, HybridEncrypt.class));
    }

    /** Does not close {@code out}, and does not overwrite {@code plain}: that is for whoever holds it. */
    public void seal(PartName name, byte[] plain, OutputStream out) throws IOException, GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, TINK);
        byte[] key = TinkProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get(), TINK);
        byte[] wrapped = wrapping.encrypt(key, name.context());
        Arrays.fill(key, (byte) 0);
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(MAGIC);
        write(head, name.envelope());
        write(head, name.part());
        head.writeShort(wrapped.length);
        head.write(wrapped);
        head.flush();
        stream(fresh, name, plain, out);
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    public byte[] seal(PartName name, byte[] plain) throws GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + 512);
        try {
            seal(name, plain, sealed);
        } catch (IOException e) {
            throw new IllegalStateException("an array takes every byte", e);
        }
        return sealed.toByteArray();
    }

    private static void stream(KeysetHandle key, PartName name, byte[] plain, OutputStream out)
            throws IOException, GeneralSecurityException {
        StreamingAead streaming = key.getPrimitive(TINK, StreamingAead.class);
        try (OutputStream sealed = streaming.newEncryptingStream(new StaysOpen(out), name.context())) {
            sealed.write(plain);
        }
    }

    private static Configuration registered() {
        try {
            HybridConfig.register();
            StreamingAeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink lacks its own key types", e);
        }
    }

    /** Tink ends its stream by closing what it writes to; the file behind it has yet to be brought to the disk. */
    private static final class StaysOpen extends OutputStream {
        private final OutputStream out;

        StaysOpen(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
