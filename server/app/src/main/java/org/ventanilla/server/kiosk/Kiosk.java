package org.ventanilla.server.kiosk;

import java.util.UUID;
import org.ventanilla.contract.KioskViews;

/** A place where people are attended. {@code operator} is who looks after it, as people there say. */
public record Kiosk(UUID id, String name, Partner partner, Municipality municipality, String operator) {

    public KioskViews.KioskPlace place(String phoneLine, String trackPage) {
        return new KioskViews.KioskPlace(id, name, municipality.name(), municipality.divipola(), phoneLine, trackPage);
    }
}
