package org.ventanilla.kiosk.paper;

import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.device.Reply;

/** Where the parts of a page go. Blocks; said twice with the same bytes a part is there once. */
public interface Parts {

    enum Part {
        PREVIEW,
        /** The PDF that the scanner writes; a JPEG where no paper was found. */
        PAGE,
        /** What the camera saw, when the agent asks for it. */
        ORIGINAL
    }

    /** The sheet that a part belongs to. */
    record Sheet(UUID session, UUID page, PaperKind kind, int number) {}

    Reply<?> put(Sheet sheet, Part part, byte[] bytes);

    /** The original that was asked for is not here any more. */
    Reply<?> gone(Sheet sheet);
}
