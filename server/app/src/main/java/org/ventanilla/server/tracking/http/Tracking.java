package org.ventanilla.server.tracking.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.seal.HandInCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.handin.HandedIns;
import org.ventanilla.server.platform.http.OnVirtualThread;
import org.ventanilla.server.platform.http.PublicPage;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.tracking.Following;

/** {@code /seguimiento}: whoever has the number, or the code of her paper, sees how far the case is (Ley 1712/2014), and never what it is about. */
public final class Tracking {

    private static final int MOST_LETTERS = 40;
    private static final int OK = 200;

    private final Following following;
    private final TrackingPage page;
    private final Lookups lookups;
    private final Clock clock;

    public Tracking(Following following, Issuer issuer, Lookups lookups, Clock clock) {
        this.following = following;
        this.page = new TrackingPage(new PublicPage(issuer.entity(), issuer.phoneLine()));
        this.lookups = lookups;
        this.clock = clock;
    }

    public void mount(Router router) {
        router.get("/seguimiento").handler(OnVirtualThread.run(this::track));
        // As it stands in the QR of her paper.
        router.getWithRegex("/seguimiento/(?<code>[Ee]-[0-9A-Za-z-]{1,20})")
                .handler(OnVirtualThread.run(this::trackCode));
    }

    private void trackCode(RoutingContext ctx) {
        track(ctx, ctx.pathParam("code"));
    }

    private void track(RoutingContext ctx) {
        track(ctx, ctx.request().getParam("radicado"));
    }

    private void track(RoutingContext ctx, @Nullable String written) {
        if (written == null) {
            PublicPage.send(ctx, OK, page.empty());
        } else if (written.isBlank()) {
            PublicPage.send(ctx, ProblemCode.FIELD_MISSING.status(), page.nothingWritten());
        } else if (!lookups.allow(ctx.request().remoteAddress().host())) {
            refuse(ctx, ProblemCode.TOO_MANY_TRIES, written);
        } else {
            look(ctx, written);
        }
    }

    private void look(RoutingContext ctx, String written) {
        HandInCode.read(written).ifPresentOrElse(code -> lookByCode(ctx, code), () -> lookByRadicado(ctx, written));
    }

    /** A code that was never given reads like one that has not arrived: nobody learns which there are. */
    private void lookByCode(RoutingContext ctx, String code) {
        var found = following.handedIn(code);
        var radicado = found.map(HandedIns.Coded::radicado);
        if (radicado.isPresent()) {
            lookByRadicado(ctx, radicado.get().text());
        } else {
            PublicPage.send(ctx, OK, page.withoutRadicado(code, found));
        }
    }

    private void lookByRadicado(RoutingContext ctx, String written) {
        Radicado.read(written)
                .flatMap(following::follow)
                .ifPresentOrElse(
                        found -> PublicPage.send(ctx, OK, page.found(found, Bogota.dateOf(clock.instant()))),
                        () -> refuse(ctx, ProblemCode.RADICADO_UNKNOWN, written));
    }

    private void refuse(RoutingContext ctx, ProblemCode problem, String written) {
        var shown = written.length() > MOST_LETTERS ? written.substring(0, MOST_LETTERS) : written;
        PublicPage.send(ctx, problem.status(), page.refused(problem, shown));
    }
}
