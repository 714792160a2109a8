package org.ventanilla.server.app;

import org.ventanilla.server.kiosk.Days;
import org.ventanilla.server.kiosk.HearingKiosk;
import org.ventanilla.server.kiosk.Heartbeats;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.kiosk.ListingKiosks;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.kiosk.Presence;
import org.ventanilla.server.kiosk.Tiding.Patience;
import org.ventanilla.server.kiosk.Tidings;
import org.ventanilla.server.kiosk.WaitingCount;
import org.ventanilla.server.kiosk.http.KioskRoutes;
import org.ventanilla.server.kiosk.sample.SampleKiosks;
import org.ventanilla.server.kiosk.store.PgDays;
import org.ventanilla.server.kiosk.store.PgKiosks;
import org.ventanilla.server.kiosk.store.PgTidings;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code kiosk}, wired. */
final class KioskParts {
    final Kiosks kiosks;
    final Days days;
    final OpeningDay openingDay;
    final Heartbeats heartbeats = new Heartbeats();
    final HearingKiosk hearing;
    final SampleKiosks sample;

    private final AccessParts access;
    private final Tidings tidings;
    private final Platform platform;

    KioskParts(Platform platform, AccessParts access) {
        this.access = access;
        this.platform = platform;
        tidings = new PgTidings(platform.db());
        hearing = new HearingKiosk(tidings, platform.clock());
        kiosks = new PgKiosks(platform.db());
        days = new PgDays(platform.db());
        openingDay = new OpeningDay(
                kiosks, days, access.throttle, platform.transactions(), platform.events(), platform.clock());
        sample = new SampleKiosks(kiosks, access.enrolling);
    }

    void mount(Api api, Presence presence, WaitingCount waiting) {
        Patience patience = new Patience(
                platform.config().oldestBacklog(), platform.config().kioskSilence());
        ListingKiosks listing = new ListingKiosks(
                kiosks, access.devices, openingDay, presence, waiting, tidings, patience, platform.clock());
        new KioskRoutes(kiosks, listing, access.enrolling, access.staffAuth).mount(api);
    }
}
