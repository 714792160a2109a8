package org.ventanilla.server.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Words.Rung;

/** One kiosk's link, and what of it is not written down yet. It is told the time. Not thread-safe. */
final class KioskLink {
    /** It looks again each minute and a half, as long as somebody waits there. */
    private static final Duration CHECK_COUNTS = Duration.ofMinutes(3);

    /** A kiosk without a signal cannot say so. */
    private static final Rungs AWAY = new Rungs(Rung.OFFLINE, Rung.OFFLINE);

    private final Map<Instant, LinkFigures> gathered = new TreeMap<>();
    private Instant since;
    private int sockets;
    private @Nullable Call call;

    private @Nullable Check check;

    private record Check(Instant at, Rung rung) {}

    private record Call(UUID session, Rungs rungs) {}

    KioskLink(Instant now) {
        since = now;
    }

    void came(Instant now) {
        settle(now);
        sockets++;
    }

    /** A newer socket may be there already. */
    void left(Instant now) {
        settle(now);
        sockets = Math.max(0, sockets - 1);
        check = sockets > 0 ? check : null;
    }

    void beat(Instant now, int rttMs) {
        gather(new LinkHour(Spell.hourOf(now), new LinkFigures(0, RoundTrips.one(rttMs), Map.of(), Map.of())));
    }

    void carries(Instant now, UUID session, Rungs rungs) {
        settle(now);
        call = new Call(session, rungs);
    }

    /** @return whether it is another than before */
    boolean checked(Instant now, Rungs rungs) {
        Rung lesser = rungs.up().isAbove(rungs.down()) ? rungs.down() : rungs.up();
        boolean isNews = !signal(now).equals(Optional.of(lesser));
        check = new Check(now, lesser);
        return isNews;
    }

    Optional<Rung> signal(Instant now) {
        return Optional.ofNullable(check)
                .filter(last -> now.isBefore(last.at().plus(CHECK_COUNTS)))
                .map(Check::rung);
    }

    void over(Instant now, Predicate<UUID> session) {
        if (call != null && session.test(call.session())) {
            settle(now);
            call = null;
        }
    }

    /** Until now; from here on it is the taker's. */
    List<LinkHour> take(Instant now) {
        settle(now);
        List<LinkHour> taken = new ArrayList<>();
        gathered.forEach((hour, figures) -> taken.add(new LinkHour(hour, figures)));
        gathered.clear();
        return taken;
    }

    void giveBack(List<LinkHour> hours) {
        hours.forEach(this::gather);
    }

    private void settle(Instant now) {
        new Spell(since, now, sockets > 0, rungs()).hours().forEach(this::gather);
        since = now;
    }

    private Optional<Rungs> rungs() {
        return Optional.ofNullable(call).map(open -> sockets > 0 ? open.rungs() : AWAY);
    }

    private void gather(LinkHour part) {
        gathered.merge(part.hour(), part.figures(), LinkFigures::plus);
    }
}
