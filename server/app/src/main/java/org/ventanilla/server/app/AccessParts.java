package org.ventanilla.server.app;

import java.time.Clock;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.access.EnrollingKiosk;
import org.ventanilla.server.access.Expired;
import org.ventanilla.server.access.KioskSigningIn;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.SigningIn;
import org.ventanilla.server.access.StaffSessions;
import org.ventanilla.server.access.Throttle;
import org.ventanilla.server.access.http.DeviceRoutes;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.access.http.StaffRoutes;
import org.ventanilla.server.access.sample.SampleStaff;
import org.ventanilla.server.access.store.PgDevices;
import org.ventanilla.server.access.store.PgExpired;
import org.ventanilla.server.access.store.PgPeople;
import org.ventanilla.server.access.store.PgStaffSessions;
import org.ventanilla.server.access.store.PgTriesLog;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code access}, wired. */
final class AccessParts {
    final People people;
    final Throttle throttle;
    final Devices devices;
    final EnrollingKiosk enrolling;
    final StaffAuth staffAuth;
    final KioskAuth kioskAuth;
    final SampleStaff sample;
    final Expired expired;

    private final StaffRoutes staffRoutes;
    private final DeviceRoutes deviceRoutes;

    AccessParts(Platform platform) {
        Clock clock = platform.clock();
        String origin = platform.config().origin();
        boolean https = platform.config().https();
        people = new PgPeople(platform.db());
        StaffSessions sessions = new PgStaffSessions(platform.db());
        throttle = new Throttle(platform.transactions(), new PgTriesLog(platform.db()), clock);
        devices = new PgDevices(platform.db());
        enrolling = new EnrollingKiosk(devices, platform.transactions(), platform.events(), clock);
        staffAuth = new StaffAuth(sessions, clock, origin, https);
        kioskAuth = new KioskAuth(devices, clock);
        sample = new SampleStaff(people);
        expired = new PgExpired(platform.db());
        SigningIn signingIn =
                new SigningIn(people, sessions, throttle, platform.transactions(), platform.events(), clock);
        staffRoutes = new StaffRoutes(signingIn, staffAuth, origin, https);
        deviceRoutes = new DeviceRoutes(enrolling, new KioskSigningIn(devices, clock));
    }

    void mount(Api api) {
        staffRoutes.mount(api);
        deviceRoutes.mount(api);
    }
}
