package org.ventanilla.server.video;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.SessionDescription;
import org.ventanilla.contract.Common.Signalling;
import org.ventanilla.contract.FromKiosk.KioskSignal;

/** The last offer of each kiosk that was made before anybody could take it; in memory, one for a kiosk. Thread-safe. */
final class Offers {
    private static final String OFFER = "offer";

    private final Map<UUID, Held> byKiosk = new ConcurrentHashMap<>();

    /** @param taker the page that has it now; nobody else is given it */
    private record Held(KioskSignal offer, @Nullable UUID taker) {
        boolean isFor(UUID session, UUID page) {
            return offer.session().equals(session) && (taker == null || taker.equals(page));
        }
    }

    /** Anything but an offer is worth nothing later. */
    void hold(UUID kiosk, KioskSignal message) {
        SessionDescription description = message.signal().description();
        if (description != null && OFFER.equals(description.type())) {
            byKiosk.put(kiosk, new Held(message, null));
        }
    }

    /** For the first page that asks in that attention, each time that it asks; one that was made for another is gone with it. */
    Optional<Signalling> take(UUID kiosk, UUID session, UUID page) {
        Held held = byKiosk.computeIfPresent(
                kiosk, (id, now) -> now.isFor(session, page) ? new Held(now.offer(), page) : null);
        return Optional.ofNullable(held).map(taken -> taken.offer().signal());
    }
}
