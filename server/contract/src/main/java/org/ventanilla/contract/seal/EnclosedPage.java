package org.ventanilla.contract.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.PaperKind;

/**
 * What lies inside the seal when a part is of a page: a label, and the bytes that it speaks of. The label is inside because it is nobody's
 * business at the café which paper was handed in.
 */
@SuppressWarnings("ArrayRecordComponent")
public record EnclosedPage(Label label, byte[] content) {

    /**
     * @param part the word of the path under which the page's part is known: preview, page
     * @param number of the page within its attention, from 1
     */
    public record Label(UUID session, UUID page, String part, PaperKind kind, int number) {}

    /** The label's length (two bytes, big end first), the label as JSON, the content. */
    public byte[] packed() {
        byte[] json = Wire.write(label).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + json.length + content.length)
                .putShort((short) json.length)
                .put(json)
                .put(content)
                .array();
    }

    /** @throws GeneralSecurityException when it is no page with its label */
    public static EnclosedPage unpacked(byte[] packed) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(packed);
        int length = packed.length < 2 ? -1 : Short.toUnsignedInt(in.getShort());
        if (length < 0 || length > in.remaining()) {
            throw new GeneralSecurityException("a page without its label");
        }
        byte[] json = new byte[length];
        in.get(json);
        byte[] content = new byte[in.remaining()];
        in.get(content);
        return new EnclosedPage(label(json), content);
    }

    private static Label label(byte[] json) throws GeneralSecurityException {
        try {
            return Wire.read(new String(json, StandardCharsets.UTF_8), Label.class);
        } catch (Wire.MalformedMessage e) {
            throw new GeneralSecurityException("a page whose label cannot be read", e);
        }
    }
}
