package org.ventanilla.server.kiosk;

import java.util.List;
import org.ventanilla.contract.KioskViews;
import org.ventanilla.server.access.Device;
import org.ventanilla.server.access.Devices;

/** Every kiosk with its state, for the supervisor. */
public final class ListingKiosks {
    private final Kiosks kiosks;
    private final Devices devices;
    private final OpeningDay days;
    private final Presence presence;
    private final WaitingCount waiting;

    public ListingKiosks(Kiosks kiosks, Devices devices, OpeningDay days, Presence presence, WaitingCount waiting) {
        this.kiosks = kiosks;
        this.devices = devices;
        this.days = days;
        this.presence = presence;
        this.waiting = waiting;
    }

    public List<KioskRow> all() {
        return kiosks.all().stream().map(this::row).toList();
    }

    private KioskRow row(Kiosk kiosk) {
        KioskViews.Day day = days.view(kiosk);
        return new KioskRow(
                kiosk.id(),
                kiosk.name(),
                kiosk.municipality().name(),
                devices.of(kiosk.id()).map(Device::state).orElse(Device.State.NEW),
                presence.connected(kiosk.id()),
                day.open(),
                day.attentions(),
                waiting.waiting(kiosk.id()));
    }
}
