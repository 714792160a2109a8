package org.ventanilla.server.upload;

import java.time.Instant;
import java.util.UUID;

/**
 * A part under way, or one that is here.
 *
 * @param expires when it is forgotten if no byte comes any more; counts only while it is not complete
 */
public record Upload(Offer offer, Instant expires, boolean complete) {

    boolean isOf(UUID kiosk) {
        return offer.kiosk().equals(kiosk);
    }

    boolean isOver(Instant now) {
        return !complete && !now.isBefore(expires);
    }

    Upload whole() {
        return new Upload(offer, expires, true);
    }
}
