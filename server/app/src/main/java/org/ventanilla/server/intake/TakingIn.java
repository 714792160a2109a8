package org.ventanilla.server.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.upload.ReceivedParts;

/** Opens parts that arrived whole and hands them on. Said twice for the same part it happens once. Any thread. */
public final class TakingIn {
    private static final Logger LOG = LoggerFactory.getLogger(TakingIn.class);
    private static final int AT_ONCE = 200;

    private final ReceivedParts received;
    private final HandingOn parts;
    private final Taken taken;
    private final Clock clock;
    private final Set<UUID> faulty = ConcurrentHashMap.newKeySet();

    public TakingIn(ReceivedParts received, HandingOn parts, Taken taken, Clock clock) {
        this.received = received;
        this.parts = parts;
        this.taken = taken;
        this.clock = clock;
    }

    public void take(UUID part) {
        received.kiosk(part).ifPresent(kiosk -> {
            var sealed = received.open(part);
            sealed.ifPresentOrElse(bytes -> settle(kiosk, part, parts.handOn(kiosk, part, bytes)), () -> missing(part));
        });
    }

    /** What was whole when this process was not there to take it. */
    public void takeWaiting() {
        taken.waiting(AT_ONCE).forEach(this::tryTo);
    }

    /** Somebody may have put the keys back, or the attention. */
    public void tryRefused() {
        taken.refused(AT_ONCE).forEach(outcome -> tryTo(outcome.part()));
    }

    /** A fault with one, of its disk perhaps, holds up no other; it is tried again each minute and said once. */
    private void tryTo(UUID part) {
        try {
            take(part);
            faulty.remove(part);
        } catch (RuntimeException fault) {
            if (faulty.add(part)) {
                LOG.atError()
                        .setCause(fault)
                        .addKeyValue("part", part)
                        .log("A part that arrived could not be taken in");
            }
        }
    }

    /** Another thread may have taken it in this moment: its word is there before the bytes go. */
    private void missing(UUID part) {
        if (taken.of(part).isEmpty()) {
            received.lost(part);
        }
    }

    private void settle(UUID kiosk, UUID part, Result<Void> result) {
        var before = taken.of(part).flatMap(Taken.Outcome::refusal);
        var refusal = refusal(result);
        taken.record(new Taken.Outcome(part, kiosk, refusal, clock.instant()));
        if (refusal.isEmpty()) {
            received.taken(part);
        } else if (!refusal.equals(before)) {
            LOG.atWarn()
                    .addKeyValue("part", part)
                    .addKeyValue("kiosk", kiosk)
                    .addKeyValue("code", refusal.get())
                    .log("A part that arrived is kept aside");
        }
    }

    private static Optional<String> refusal(Result<Void> result) {
        return result instanceof Result.Refused<Void> refused
                ? Optional.of(refused.code().code())
                : Optional.empty();
    }
}
