package org.ventanilla.server.kiosk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews;
import org.ventanilla.server.access.Device;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.kiosk.Tiding.Alarm;
import org.ventanilla.server.kiosk.Tiding.Patience;

/** Every kiosk with its state, for the supervisor. */
public final class ListingKiosks {
    private static final List<Alarm> PRESSING = List.of(Alarm.values());

    private final Kiosks kiosks;
    private final Devices devices;
    private final OpeningDay days;
    private final Presence presence;
    private final WaitingCount waiting;
    private final Tidings tidings;
    private final Patience patience;
    private final Clock clock;

    public ListingKiosks(
            Kiosks kiosks,
            Devices devices,
            OpeningDay days,
            Presence presence,
            WaitingCount waiting,
            Tidings tidings,
            Patience patience,
            Clock clock) {
        this.kiosks = kiosks;
        this.devices = devices;
        this.days = days;
        this.presence = presence;
        this.waiting = waiting;
        this.tidings = tidings;
        this.patience = patience;
        this.clock = clock;
    }

    /** Those at which something must be done first, the most pressing first; the others by municipality and name. */
    public List<KioskRow> all() {
        Map<UUID, Tiding> heard = tidings.all();
        return kiosks.all().stream()
                .map(kiosk -> row(kiosk, heard.get(kiosk.id())))
                .sorted(Comparator.comparingInt(ListingKiosks::urgency))
                .toList();
    }

    private static int urgency(KioskRow row) {
        return row.alarms().stream().mapToInt(PRESSING::indexOf).min().orElse(PRESSING.size());
    }

    private KioskRow row(Kiosk kiosk, @Nullable Tiding heard) {
        KioskViews.Day day = days.view(kiosk);
        boolean connected = presence.connected(kiosk.id());
        return new KioskRow(
                kiosk.id(),
                kiosk.name(),
                kiosk.municipality().name(),
                devices.of(kiosk.id()).map(Device::state).orElse(Device.State.NEW),
                connected,
                heard == null ? null : heard.heard(),
                day.open(),
                day.attentions(),
                waiting.waiting(kiosk.id()),
                heard == null ? Waiting.NOTHING : heard.waiting(),
                heard == null ? List.of() : heard.alarms(clock.instant(), connected, patience));
    }
}
