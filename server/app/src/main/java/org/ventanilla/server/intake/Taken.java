package org.ventanilla.server.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What became of each part that arrived whole. */
public interface Taken {

    /**
     * @param refusal the problem's code when it is kept aside, else empty
     */
    record Outcome(UUID part, UUID kiosk, Optional<String> refusal, Instant at) {

        boolean isTakenBefore(Instant moment) {
            return refusal.isEmpty() && at.isBefore(moment);
        }
    }

    Optional<Outcome> of(UUID part);

    /** The first word stays; a refused part may still be taken by a second try. */
    void record(Outcome outcome);

    /** Arrived whole and nothing became of it yet: who took it was killed. The oldest first. */
    List<UUID> waiting(int most);

    /** Kept aside, the newest first. */
    List<Outcome> refused(int most);

    /** What a person sees of one kept aside: whose, since when, why; never what is in it. */
    record Aside(UUID part, String kiosk, String municipality, Instant at, String code) {}

    /** The newest first. */
    List<Aside> aside(int most);

    /** Of these parts, those of this kiosk that arrived whole; what became of them is empty as long as nothing has. */
    Map<UUID, Optional<Outcome>> arrived(UUID kiosk, List<UUID> parts);
}
