package org.ventanilla.server.exchange.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.ventanilla.server.calendario.Bogota;

/** What is to happen and when. As it goes through the days it is the clock of whatever happens. For one thread. */
final class Calendar extends Clock {

    private record Entry(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private final Instant end;
    private Instant now = Instant.EPOCH;
    private long order;

    /** @param end what would happen later does not */
    Calendar(Instant end) {
        this.end = end;
    }

    void at(Instant when, Runnable what) {
        if (when.isBefore(end)) {
            entries.add(new Entry(when, order++, what));
        }
    }

    void goThrough() {
        for (var next = entries.poll(); next != null; next = entries.poll()) {
            now = next.at();
            next.what().run();
        }
    }

    LocalDate today() {
        return Bogota.dateOf(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
