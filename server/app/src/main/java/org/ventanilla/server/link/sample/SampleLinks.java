package org.ventanilla.server.link.sample;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.link.LinkFigures;
import org.ventanilla.server.link.LinkHour;
import org.ventanilla.server.link.LinkHours;
import org.ventanilla.server.link.RoundTrips;

/** The last two weeks of each kiosk. Satellite in the mountains: good mornings, and afternoons in which it rains. */
public final class SampleLinks {
    private static final int DAYS = 14;
    private static final int OPENS = 8;
    private static final int CLOSES = 17;
    private static final int RAIN_FROM = 13;
    private static final int HOUR_MS = 3_600_000;
    private static final int MINUTE_MS = 60_000;
    private static final int BEATS_AN_HOUR = 360;
    private static final int SKY_MS = 620;

    private final Kiosks kiosks;
    private final LinkHours hours;
    private final Clock clock;

    public SampleLinks(Kiosks kiosks, LinkHours hours, Clock clock) {
        this.kiosks = kiosks;
        this.hours = hours;
        this.clock = clock;
    }

    public void load() {
        long seed = 1;
        for (Kiosk kiosk : kiosks.all()) {
            hours.add(kiosk.id(), history(new Random(seed++)));
        }
    }

    /** Until the hour before this one: what is now is true. */
    private List<LinkHour> history(Random chance) {
        Instant now = clock.instant();
        LocalDate today = Bogota.dateOf(now);
        List<LinkHour> history = new ArrayList<>();
        for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            boolean rains = chance.nextInt(3) == 0;
            for (int hour = OPENS; hour < CLOSES && day.getDayOfWeek() != DayOfWeek.SUNDAY; hour++) {
                Instant at =
                        day.atTime(LocalTime.of(hour, 0)).atZone(Bogota.ZONE).toInstant();
                if (!at.plus(1, HOURS).isAfter(now)) {
                    history.add(new LinkHour(at, rains && hour >= RAIN_FROM ? rain(chance) : clear(chance)));
                }
            }
        }
        return history;
    }

    private static LinkFigures clear(Random chance) {
        int calls = chance.nextInt(5, 45) * MINUTE_MS;
        Map<Rung, Long> up = shares(calls, Map.of(Rung.SMALL_VIDEO, 70, Rung.SLOW_VIDEO, 22, Rung.STILLS, 8));
        Map<Rung, Long> down = shares(calls, Map.of(Rung.VIDEO, 75, Rung.SMALL_VIDEO, 25));
        return figures(
                HOUR_MS - chance.nextInt(MINUTE_MS),
                chance.nextInt(SKY_MS, SKY_MS + 90),
                chance.nextInt(900, 1_600),
                up,
                down);
    }

    private static LinkFigures rain(Random chance) {
        int calls = chance.nextInt(4, 25) * MINUTE_MS;
        Map<Rung, Long> up =
                shares(calls, Map.of(Rung.STILLS, 20, Rung.AUDIO, 45, Rung.MESSAGES, 20, Rung.OFFLINE, 15));
        Map<Rung, Long> down =
                shares(calls, Map.of(Rung.SMALL_VIDEO, 25, Rung.AUDIO, 40, Rung.MESSAGES, 20, Rung.OFFLINE, 15));
        return figures(
                chance.nextInt(25, 54) * MINUTE_MS, chance.nextInt(900, 1_900), chance.nextInt(3_000, 9_000), up, down);
    }

    private static LinkFigures figures(
            int connectedMs, int meanMs, int worstMs, Map<Rung, Long> up, Map<Rung, Long> down) {
        int beats = (int) ((long) BEATS_AN_HOUR * connectedMs / HOUR_MS);
        return new LinkFigures(connectedMs, new RoundTrips(beats, (long) beats * meanMs, worstMs), up, down);
    }

    private static Map<Rung, Long> shares(long ms, Map<Rung, Integer> percent) {
        Map<Rung, Long> shares = new EnumMap<>(Rung.class);
        percent.forEach((rung, share) -> shares.put(rung, ms * share / 100));
        return shares;
    }
}
