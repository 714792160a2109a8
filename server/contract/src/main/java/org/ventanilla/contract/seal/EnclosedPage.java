package org.ventanilla.contract.seal;

import java.security.GeneralSecurityException;
import java.util.UUID;
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

    public byte[] packed() {
        return Packed.of(label, content);
    }

    /** @throws GeneralSecurityException when it is no page with its label */
    public static EnclosedPage unpacked(byte[] packed) throws GeneralSecurityException {
        Packed read = Packed.read(packed);
        return new EnclosedPage(read.label(Label.class), read.content());
    }
}
