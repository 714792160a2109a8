package org.ventanilla.kiosk.paper;

import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.device.Reply;

/** Where the parts of a page go. Blocks; said twice with the same bytes a part is there once. */
public interface Parts {

    enum Part {
        PREVIEW,
        PAGE
    }

    /** The sheet that a part belongs to. */
    record Sheet(UUID session, UUID page, PaperKind kind, int number) {}

    Reply<?> put(Sheet sheet, Part part, byte[] jpeg);
}
