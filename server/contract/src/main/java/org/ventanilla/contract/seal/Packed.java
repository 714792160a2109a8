package org.ventanilla.contract.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.ventanilla.contract.Wire;

/**
 * What lies inside the seal of every part but the manifest: the label's length (two bytes, big end first), the label as JSON, the content.
 *
 * @param label has always a field {@code part}: preview, page, note, contact
 */
@SuppressWarnings("ArrayRecordComponent")
public record Packed(String label, byte[] content) {

    static byte[] of(Object label, byte[] content) {
        byte[] json = Wire.write(label).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + json.length + content.length)
                .putShort((short) json.length)
                .put(json)
                .put(content)
                .array();
    }

    /** @throws GeneralSecurityException when it has no label */
    public static Packed read(byte[] packed) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(packed);
        int length = packed.length < 2 ? -1 : Short.toUnsignedInt(in.getShort());
        if (length < 0 || length > in.remaining()) {
            throw new GeneralSecurityException("a part without its label");
        }
        byte[] json = new byte[length];
        in.get(json);
        byte[] content = new byte[in.remaining()];
        in.get(content);
        return new Packed(new String(json, StandardCharsets.UTF_8), content);
    }

    /** What it is, without knowing the rest of its label. */
    public String part() throws GeneralSecurityException {
        return label(JsonNode.class).path("part").asText();
    }

    <T> T label(Class<T> type) throws GeneralSecurityException {
        try {
            return Wire.read(label, type);
        } catch (Wire.MalformedMessage e) {
            throw new GeneralSecurityException("a part whose label cannot be read", e);
        }
    }
}
