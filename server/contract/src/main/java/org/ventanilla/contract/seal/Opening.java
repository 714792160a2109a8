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
import java.util.UUID;

/** Opens what {@link Sealing} sealed, to any key of the keyset, also a retired one. Thread-safe. */
public final class Opening {
    private static final int LONGEST_WRAPPED_KEY = 4_096;

    private final HybridDecrypt unwrapping;

    public Opening(KeysetHandle secret) throws GeneralSecurityException {
        unwrapping = secret.getPrimitive(Sealing.TINK, HybridDecrypt.class);
    }

    /** @param name as the part says and its seal proves */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Opened(PartName name, byte[] plain) {}

    /**
     * The whole part, or nothing of it: no byte is given out before the last segment has proved itself.
     *
     * @param most bytes that it may have; more is refused
     * @throws GeneralSecurityException when it is not whole, not ours, altered, bears another part's name or is too large
     */
    public Opened open(InputStream sealed, int most) throws IOException, GeneralSecurityException {
        Head head = head(new DataInputStream(sealed));
        byte[] key = unwrapping.decrypt(head.wrappedKey, head.name.context());
        KeysetHandle handle = TinkProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get(), Sealing.TINK);
        Arrays.fill(key, (byte) 0);
        StreamingAead streaming = handle.getPrimitive(Sealing.TINK, StreamingAead.class);
        return new Opened(head.name, plain(streaming, head.name, sealed, most));
    }

    private static byte[] plain(StreamingAead streaming, PartName name, InputStream sealed, int most)
            throws GeneralSecurityException {
        try (InputStream opened = streaming.newDecryptingStream(sealed, name.context())) {
            byte[] plain = opened.readNBytes(most);
            if (opened.read() >= 0) {
                throw new GeneralSecurityException("the part is larger than " + most + " bytes");
            }
            return plain;
        } catch (IOException e) {
            // Tink says so when a segment does not prove itself; it cannot be told from a disk that fails, and both
            // open nothing.
            throw new GeneralSecurityException("the part does not open", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Head(PartName name, byte[] wrappedKey) {}

    private static Head head(DataInputStream in) throws IOException, GeneralSecurityException {
        try {
            if (in.readInt() != Sealing.MAGIC) {
                throw new GeneralSecurityException("not a sealed part");
            }
            PartName name = new PartName(id(in), id(in));
            int length = in.readUnsignedShort();
            if (length > LONGEST_WRAPPED_KEY) {
                throw new GeneralSecurityException("no key is that long");
            }
            return new Head(name, in.readNBytes(length));
        } catch (EOFException e) {
            throw new GeneralSecurityException("the part ends before it begins", e);
        }
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
