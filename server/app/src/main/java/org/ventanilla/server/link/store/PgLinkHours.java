package org.ventanilla.server.link.store;

import static org.ventanilla.server.platform.db.Db.instant;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.link.LinkFigures;
import org.ventanilla.server.link.LinkHour;
import org.ventanilla.server.link.LinkHours;
import org.ventanilla.server.link.RoundTrips;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.platform.db.Db;

/** Hours of links in tables {@code link_hour} and {@code link_rung}. */
public final class PgLinkHours implements LinkHours {
    private final Db db;
    private final Transactions transactions;

    public PgLinkHours(Db db, Transactions transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Override
    public void add(UUID kiosk, List<LinkHour> hours) {
        if (!hours.isEmpty()) {
            transactions.inTransaction(() -> {
                hours.forEach(hour -> add(kiosk, hour));
                return hours;
            });
        }
    }

    private void add(UUID kiosk, LinkHour hour) {
        LinkFigures figures = hour.figures();
        RoundTrips trips = figures.trips();
        db.send("""
                insert into link_hour (kiosk, hour, connected_ms, trips, trips_ms, worst_ms) values ($1, $2, $3, $4, $5, $6)
                on conflict (kiosk, hour) do update set connected_ms = link_hour.connected_ms + excluded.connected_ms,
                  trips = link_hour.trips + excluded.trips, trips_ms = link_hour.trips_ms + excluded.trips_ms,
                  worst_ms = greatest(link_hour.worst_ms, excluded.worst_ms)
                """, kiosk, hour.hour(), figures.connectedMs(), trips.count(), trips.sumMs(), trips.worstMs());
        add(kiosk, hour.hour(), "UP", figures.up());
        add(kiosk, hour.hour(), "DOWN", figures.down());
    }

    private void add(UUID kiosk, Instant hour, String way, Map<Rung, Long> rungs) {
        rungs.forEach((rung, ms) -> db.send("""
                insert into link_rung (kiosk, hour, way, rung, ms) values ($1, $2, $3, $4, $5)
                on conflict (kiosk, hour, way, rung) do update set ms = link_rung.ms + excluded.ms
                """, kiosk, hour, way, rung, ms));
    }

    @Override
    public List<LinkHour> of(UUID kiosk, Instant from, Instant until) {
        Map<String, Map<Rung, Long>> rungs = new HashMap<>();
        db.query(
                        "select hour, way, rung, ms from link_rung where kiosk = $1 and hour >= $2 and hour < $3",
                        kiosk,
                        from,
                        until)
                .forEach(row -> put(rungs, instant(row, "hour"), row));
        List<LinkHour> hours = new ArrayList<>();
        db.query("""
                select * from link_hour where kiosk = $1 and hour >= $2 and hour < $3 order by hour
                """, kiosk, from, until).forEach(row -> {
            Instant hour = instant(row, "hour");
            hours.add(new LinkHour(hour, figures(row, hour, rungs)));
        });
        return hours;
    }

    @Override
    public Map<UUID, LinkFigures> sums(Instant from, Instant until) {
        Map<String, Map<Rung, Long>> rungs = new HashMap<>();
        db.query("""
                select kiosk, way, rung, sum(ms)::bigint as ms from link_rung where hour >= $1 and hour < $2
                group by kiosk, way, rung
                """, from, until).forEach(row -> put(rungs, row.getUUID("kiosk"), row));
        Map<UUID, LinkFigures> sums = new HashMap<>();
        db.query("""
                select kiosk, sum(connected_ms)::bigint as connected_ms, sum(trips)::integer as trips,
                  sum(trips_ms)::bigint as trips_ms, max(worst_ms) as worst_ms
                from link_hour where hour >= $1 and hour < $2 group by kiosk
                """, from, until).forEach(row -> {
            UUID kiosk = row.getUUID("kiosk");
            sums.put(kiosk, figures(row, kiosk, rungs));
        });
        return sums;
    }

    /** The rungs of an hour go with it. */
    @Override
    public void forget(Instant before) {
        db.update("delete from link_hour where hour < $1", before);
    }

    private static void put(Map<String, Map<Rung, Long>> rungs, Object of, Row row) {
        rungs.computeIfAbsent(of + row.getString("way"), first -> new EnumMap<>(Rung.class))
                .put(Rung.valueOf(row.getString("rung")), row.getLong("ms"));
    }

    private static LinkFigures figures(Row row, Object of, Map<String, Map<Rung, Long>> rungs) {
        RoundTrips trips = new RoundTrips(row.getInteger("trips"), row.getLong("trips_ms"), row.getInteger("worst_ms"));
        return new LinkFigures(
                row.getLong("connected_ms"),
                trips,
                rungs.getOrDefault(of + "UP", Map.of()),
                rungs.getOrDefault(of + "DOWN", Map.of()));
    }
}
