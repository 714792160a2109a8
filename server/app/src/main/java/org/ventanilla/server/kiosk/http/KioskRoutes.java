package org.ventanilla.server.kiosk.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.EnrollingKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.kiosk.ListingKiosks;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;

/** The supervisor sees the kiosks, enrols and revokes them. */
public final class KioskRoutes {
    private final Kiosks kiosks;
    private final ListingKiosks listing;
    private final EnrollingKiosk enrolling;
    private final StaffAuth auth;

    public KioskRoutes(Kiosks kiosks, ListingKiosks listing, EnrollingKiosk enrolling, StaffAuth auth) {
        this.kiosks = kiosks;
        this.listing = listing;
        this.enrolling = enrolling;
        this.auth = auth;
    }

    public void mount(Api api) {
        api.on("listKiosks", auth.supervisor(ctx -> Results.json(ctx, listing.all())));
        api.on("makeEnrolmentCode", auth.supervisor(ctx -> withKiosk(ctx, this::makeCode)));
        api.on("revokeKiosk", auth.supervisor(ctx -> withKiosk(ctx, this::revoke)));
    }

    private void makeCode(RoutingContext ctx, UUID kiosk) {
        Results.json(ctx, enrolling.makeCode(kiosk, CurrentStaff.of(ctx).actor()));
    }

    private void revoke(RoutingContext ctx, UUID kiosk) {
        enrolling.revoke(kiosk, CurrentStaff.of(ctx).actor());
        Results.noContent(ctx);
    }

    private void withKiosk(RoutingContext ctx, BiConsumer<RoutingContext, UUID> work) {
        UUID kiosk = Results.uuid(ctx, "kiosk");
        if (kiosks.byId(kiosk).isPresent()) {
            work.accept(ctx, kiosk);
        } else {
            Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN, null);
        }
    }
}
