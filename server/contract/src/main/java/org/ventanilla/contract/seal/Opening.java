package org.ventanilla.contract.seal;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Opens what {@link Sealing} sealed, to any key of the keyset, also a retired one. Thread-safe. */
public final class Opening {
    private static final int LONGEST_WRAPPED_KEY = 4_096;

    private final HybridDecrypt unwrapping;

    public Opening(KeysetHandle secret) throws GeneralSecurityException {
        unwrapping = secret.getPrimitive(Sealing.TINK, HybridDecrypt.class);
    }

    /**
     * The whole part, or nothing of it: no byte is given out before the last segment has proved itself.
     *
     * @param most bytes that it may have; more is refused
     * @throws GeneralSecurityException when it is not whole, not ours, altered, another part's or too large
     */
    public byte[] open(PartName name, InputStream sealed, int most) throws IOException, GeneralSecurityException {
        byte[] key = unwrapping.decrypt(wrappedKey(new DataInputStream(sealed)), name.context());
        KeysetHandle handle = TinkProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get(), Sealing.TINK);
        Arrays.fill(key, (byte) 0);
        StreamingAead streaming = handle.getPrimitive(Sealing.TINK, StreamingAead.class);
        byte[] plain;
        try (InputStream opened = streaming.newDecryptingStream(sealed, name.context())) {
            plain = opened.readNBytes(most);
            if (opened.read() >= 0) {
                throw new GeneralSecurityException("the part is larger than " + most + " bytes");
            }
        } catch (IOException e) {
            // Tink says so when a segment does not prove itself; it cannot be told from a disk that fails, and both
            // open nothing.
            throw new GeneralSecurityException("the part does not open", e);
        }
        return plain;
    }

    private static byte[] wrappedKey(DataInputStream in) throws IOException, GeneralSecurityException {
        try {
            if (in.readInt() != Sealing.MAGIC) {
                throw new GeneralSecurityException("not a sealed part");
            }
            int length = in.readUnsignedShort();
            if (length > LONGEST_WRAPPED_KEY) {
                throw new GeneralSecurityException("no key is that long");
            }
            return in.readNBytes(length);
        } catch (EOFException e) {
            throw new GeneralSecurityException("the part ends before it begins", e);
        }
    }
}
