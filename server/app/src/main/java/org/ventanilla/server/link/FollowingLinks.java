package org.ventanilla.server.link;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Words.Rung;

/**
 * Hears what kiosks' links do, and writes it down each minute: a server that is killed forgets no more. Thread-safe; all but
 * {@link #write} is quick and asks no database.
 */
public final class FollowingLinks {
    private final LinkHours hours;
    private final Clock clock;
    private final Map<UUID, KioskLink> links = new ConcurrentHashMap<>();

    public FollowingLinks(LinkHours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    public void came(UUID kiosk) {
        change(kiosk, KioskLink::came);
    }

    public void left(UUID kiosk) {
        change(kiosk, KioskLink::left);
    }

    public void beat(UUID kiosk, int rttMs) {
        change(kiosk, (link, now) -> link.beat(now, rttMs));
    }

    /** In a call, each time that it changes. */
    public void carries(UUID kiosk, UUID session, Rungs rungs) {
        change(kiosk, (link, now) -> link.carries(now, session, rungs));
    }

    /**
     * Before a call.
     *
     * @return whether it is another than before
     */
    public boolean checked(UUID kiosk, Rungs rungs) {
        KioskLink link = link(kiosk);
        synchronized (link) {
            return link.checked(clock.instant(), rungs);
        }
    }

    /** What a call would begin with, the lesser of the two ways; empty when it was not looked at for some minutes. */
    public Optional<Rung> signal(UUID kiosk) {
        KioskLink link = link(kiosk);
        synchronized (link) {
            return link.signal(clock.instant());
        }
    }

    public void callOver(UUID session) {
        links.keySet().forEach(kiosk -> change(kiosk, (link, now) -> link.over(now, session::equals)));
    }

    /**
     * What cannot be written is kept for the next time, and holds up no other kiosk's; then throws.
     *
     * @param talking whether somebody still talks in an attention: its end and the last that was said of it may cross
     */
    public void write(Predicate<UUID> talking) {
        List<RuntimeException> faults = new ArrayList<>();
        for (UUID kiosk : links.keySet()) {
            change(kiosk, (link, now) -> link.over(now, session -> !talking.test(session)));
            write(kiosk, link(kiosk), faults);
        }
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    private void write(UUID kiosk, KioskLink link, List<RuntimeException> faults) {
        List<LinkHour> taken;
        synchronized (link) {
            taken = link.take(clock.instant());
        }
        try {
            hours.add(kiosk, taken);
        } catch (RuntimeException fault) {
            synchronized (link) {
                link.giveBack(taken);
            }
            faults.add(fault);
        }
    }

    private void change(UUID kiosk, BiConsumer<KioskLink, Instant> change) {
        KioskLink link = link(kiosk);
        synchronized (link) {
            change.accept(link, clock.instant());
        }
    }

    private KioskLink link(UUID kiosk) {
        return links.computeIfAbsent(kiosk, first -> new KioskLink(clock.instant()));
    }
}
