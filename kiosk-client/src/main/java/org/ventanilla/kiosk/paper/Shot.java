package org.ventanilla.kiosk.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.VisitViews.PaperPart;

/**
 * One photograph, to become a page.
 *
 * @param first the half or side photographed before: both make the page
 */
public record Shot(UUID page, PaperPart part, @Nullable UUID first) {
    static Shot of(UUID page) {
        return new Shot(page, PaperPart.WHOLE, null);
    }
}
