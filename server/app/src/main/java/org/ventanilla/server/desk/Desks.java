package org.ventanilla.server.desk;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ventanilla.contract.Common.IceServer;
import org.ventanilla.contract.HubViews;
import org.ventanilla.contract.HubViews.DeskView;
import org.ventanilla.contract.HubViews.Me;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.line.Agents;
import org.ventanilla.server.line.Waiting;
import org.ventanilla.server.line.WatchingLine;
import org.ventanilla.server.video.Rooms;

/** What an agent sees: the line, which is the same for all, and her own attention. */
public final class Desks {
    private final Sources from;
    private final AttentionAtDesk attention;
    private final WatchingLine line;
    private final Agents agents;
    private final Connected connected;
    private final List<IceServer> iceServers;
    private final Clock clock;

    public Desks(
            Sources from,
            WatchingLine line,
            Agents agents,
            Connected connected,
            Rooms rooms,
            List<IceServer> iceServers,
            Clock clock) {
        this.from = from;
        this.attention = new AttentionAtDesk(from, connected, rooms);
        this.line = line;
        this.agents = agents;
        this.connected = connected;
        this.iceServers = iceServers;
        this.clock = clock;
    }

    public DeskView of(Staff staff) {
        return new DeskView(
                new Me(staff.id(), staff.name(), staff.role()),
                agents.isAvailable(staff.id()),
                from.sessions().acceptedBy(staff.id(), midnight()),
                iceServers,
                line(),
                from.sessions().openAtDesk(staff.id()).map(attention::of).orElse(null));
    }

    private Instant midnight() {
        return Bogota.dateOf(clock.instant()).atStartOfDay(Bogota.ZONE).toInstant();
    }

    private Map<UUID, HubViews.Waiting> line() {
        List<Waiting> waiting = line.inOrder();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Kiosk> kiosks = from.kiosks().all().stream().collect(toMap(Kiosk::id, Function.identity()));
        Map<UUID, HubViews.Waiting> rows = new HashMap<>();
        waiting.forEach(one -> rows.put(one.session(), row(one, Objects.requireNonNull(kiosks.get(one.kiosk())))));
        return rows;
    }

    private HubViews.Waiting row(Waiting waiting, Kiosk kiosk) {
        return new HubViews.Waiting(
                kiosk.name(),
                kiosk.municipality().name(),
                waiting.service(),
                waiting.since(),
                waiting.place(),
                connected.isKioskHere(kiosk.id()),
                from.links().signal(kiosk.id()).orElse(null));
    }
}
