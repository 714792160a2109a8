package org.ventanilla.server.intake.http;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.intake.Accounting;
import org.ventanilla.server.intake.RotatingKeys;
import org.ventanilla.server.intake.SealKeys;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** A kiosk fetches the key that it seals to, and asks what of its parts is here; the supervisor has the key changed. */
public final class IntakeRoutes {
    private final SealKeys keys;
    private final Accounting accounting;
    private final RotatingKeys rotating;
    private final StaffAuth staff;
    private final KioskAuth kiosks;

    public IntakeRoutes(
            SealKeys keys, Accounting accounting, RotatingKeys rotating, StaffAuth staff, KioskAuth kiosks) {
        this.keys = keys;
        this.accounting = accounting;
        this.rotating = rotating;
        this.staff = staff;
        this.kiosks = kiosks;
    }

    public void mount(Api api) {
        api.on("sealKeys", kiosks.enrolled(ctx -> Results.json(ctx, Map.of("keyset", keys.publicKeyset()))));
        api.on("accountOfParts", kiosks.enrolled(this::account));
        api.on("rotateSealKeys", staff.supervisor(this::rotate));
    }

    private record Kept(List<UUID> parts) {}

    private void account(RoutingContext ctx) {
        var kept = Results.body(ctx, Kept.class).parts();
        Results.json(ctx, accounting.of(CurrentKiosk.of(ctx), kept));
    }

    private void rotate(RoutingContext ctx) {
        var rotated = rotating.rotate(CurrentStaff.of(ctx).actor());
        Results.send(ctx, rotated, (asked, nothing) -> Results.noContent(asked));
    }
}
