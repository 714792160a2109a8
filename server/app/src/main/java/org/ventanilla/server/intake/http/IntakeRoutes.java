package org.ventanilla.server.intake.http;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.intake.Accounting;
import org.ventanilla.server.intake.RotatingKeys;
import org.ventanilla.server.intake.SealKeys;
import org.ventanilla.server.intake.TryingAgain;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** A kiosk fetches the key that it seals to, and asks what of its parts is here; the supervisor has the key changed. */
public final class IntakeRoutes {
    private static final Set<Role> LOOK_AFTER = Set.of(Role.SUPERVISOR, Role.RESPONSIBLE);

    private final SealKeys keys;
    private final Accounting accounting;
    private final RotatingKeys rotating;
    private final TryingAgain aside;
    private final StaffAuth staff;
    private final KioskAuth kiosks;

    public IntakeRoutes(
            SealKeys keys,
            Accounting accounting,
            RotatingKeys rotating,
            TryingAgain aside,
            StaffAuth staff,
            KioskAuth kiosks) {
        this.keys = keys;
        this.accounting = accounting;
        this.rotating = rotating;
        this.aside = aside;
        this.staff = staff;
        this.kiosks = kiosks;
    }

    public void mount(Api api) {
        api.on("sealKeys", kiosks.enrolled(ctx -> Results.json(ctx, Map.of("keyset", keys.publicKeyset()))));
        api.on("accountOfParts", kiosks.enrolled(this::account));
        api.on("rotateSealKeys", staff.supervisor(this::rotate));
        api.on("listKeptAside", staff.only(LOOK_AFTER, ctx -> Results.json(ctx, aside.list())));
        api.on("tryKeptAside", staff.only(LOOK_AFTER, this::tryAgain));
    }

    private record Kept(List<UUID> parts) {}

    private void account(RoutingContext ctx) {
        var kept = Results.body(ctx, Kept.class).parts();
        Results.json(ctx, accounting.of(CurrentKiosk.of(ctx), kept));
    }

    private void tryAgain(RoutingContext ctx) {
        var tried = aside.tryAgain(Results.uuid(ctx, "part"));
        Results.send(ctx, tried, (asked, nothing) -> Results.noContent(asked));
    }

    private void rotate(RoutingContext ctx) {
        var rotated = rotating.rotate(CurrentStaff.of(ctx).actor());
        Results.send(ctx, rotated, (asked, nothing) -> Results.noContent(asked));
    }
}
