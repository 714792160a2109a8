package org.ventanilla.server.tracking.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.OnVirtualThread;
import org.ventanilla.server.platform.http.PublicPage;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.tracking.Codes.Entered;
import org.ventanilla.server.tracking.OpeningPapers;
import org.ventanilla.server.tracking.OwnPapers;
import org.ventanilla.server.tracking.OwnPapers.Which;
import org.ventanilla.server.tracking.SendingCode;

/** Her own papers: radicado and cédula, a code, and twenty minutes. Forms only, so that any phone can. */
public final class OwnRoutes {

    private static final long LONGEST_FORM = 4_000;
    private static final int SEE_OTHER = 303;
    private static final int OK = 200;
    private static final String COOKIE = "ventanilla-papeles";
    private static final String PATH = "/seguimiento";

    private final SendingCode sending;
    private final OpeningPapers opening;
    private final OwnPapers papers;
    private final Lookups lookups;
    private final OwnPage page;
    private final String origin;
    private final boolean https;

    /** @param origin that of our own pages: nobody else's form may post here */
    public OwnRoutes(
            SendingCode sending,
            OpeningPapers opening,
            OwnPapers papers,
            Lookups lookups,
            Issuer issuer,
            String origin,
            boolean https) {
        this.sending = sending;
        this.opening = opening;
        this.papers = papers;
        this.lookups = lookups;
        this.page = new OwnPage(new PublicPage(issuer.entity(), issuer.phoneLine()));
        this.origin = origin;
        this.https = https;
    }

    public void mount(Router router) {
        var form = BodyHandler.create(false).setBodyLimit(LONGEST_FORM);
        router.get(PATH + "/papeles").handler(this::ask);
        router.post(PATH + "/papeles").handler(form).handler(this::ours).handler(OnVirtualThread.run(this::send));
        router.post(PATH + "/codigo").handler(form).handler(this::ours).handler(OnVirtualThread.run(this::open));
        router.get(PATH + "/mis-papeles").handler(OnVirtualThread.run(this::list));
        for (var which : Which.values()) {
            router.get(PATH + "/mis-papeles/" + which.word() + ".pdf")
                    .handler(OnVirtualThread.run(ctx -> pdf(ctx, which)));
        }
        router.post(PATH + "/salir").handler(this::ours).handler(OnVirtualThread.run(this::leave));
    }

    /** A browser says where a form stood; one of another site is not for us. */
    private void ours(RoutingContext ctx) {
        var from = ctx.request().getHeader("Origin");
        if (from == null || from.equals(origin)) {
            ctx.next();
        } else {
            PublicPage.send(ctx, ProblemCode.ORIGIN_FOREIGN.status(), page.over());
        }
    }

    private void ask(RoutingContext ctx) {
        PublicPage.send(ctx, OK, page.ask(ctx.request().getParam("radicado", "")));
    }

    private void send(RoutingContext ctx) {
        var radicado = field(ctx, "radicado");
        var document = field(ctx, "cedula");
        if (radicado.isBlank() || document.isBlank()) {
            refuse(ctx, ProblemCode.FIELD_MISSING, radicado, document);
        } else if (!lookups.allow(ctx.request().remoteAddress().host())) {
            refuse(ctx, ProblemCode.TOO_MANY_TRIES, radicado, document);
        } else {
            switch (sending.send(radicado, document)) {
                case Result.Done<UUID> done -> PublicPage.send(ctx, OK, page.write(done.value()));
                case Result.Refused<UUID> refused -> refuse(ctx, refused.code(), radicado, document);
            }
        }
    }

    private void refuse(RoutingContext ctx, ProblemCode problem, String radicado, String document) {
        PublicPage.send(ctx, problem.status(), page.refused(problem, radicado, document));
    }

    private void open(RoutingContext ctx) {
        var request = request(field(ctx, "solicitud"));
        switch (opening.open(request, field(ctx, "codigo"))) {
            case Result.Done<String> done -> {
                ctx.response().addCookie(cookie(done.value()));
                redirect(ctx, PATH + "/mis-papeles");
            }
            case Result.Refused<String> refused ->
                PublicPage.send(ctx, refused.code().status(), page.wrong(refused.code(), request));
        }
    }

    private void list(RoutingContext ctx) {
        var entered = entered(ctx);
        entered.flatMap(who -> papers.of(who.pqr()))
                .ifPresentOrElse(
                        own -> PublicPage.send(
                                ctx, OK, page.list(own, entered.get().contact())),
                        () -> over(ctx));
    }

    private void pdf(RoutingContext ctx, Which which) {
        entered(ctx)
                .ifPresentOrElse(
                        who -> {
                            switch (papers.pdf(who.pqr(), which)) {
                                case Result.Done<byte[]> done ->
                                    ctx.response()
                                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                            .putHeader(
                                                    "Content-Disposition",
                                                    "inline; filename=\"" + which.word() + ".pdf\"")
                                            .end(Buffer.buffer(done.value()));
                                case Result.Refused<byte[]> refused -> redirect(ctx, PATH + "/mis-papeles");
                            }
                        },
                        () -> over(ctx));
    }

    private void leave(RoutingContext ctx) {
        Optional.ofNullable(ctx.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .ifPresent(opening::leave);
        ctx.response().addCookie(cookie("").setMaxAge(0));
        redirect(ctx, PATH);
    }

    private Optional<Entered> entered(RoutingContext ctx) {
        return Optional.ofNullable(ctx.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(opening::of);
    }

    private void over(RoutingContext ctx) {
        PublicPage.send(ctx, ProblemCode.SIGNED_OUT.status(), page.over());
    }

    private Cookie cookie(String token) {
        return Cookie.cookie(COOKIE, token)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setPath(PATH)
                .setMaxAge(OpeningPapers.OPEN.toSeconds())
                .setSecure(https);
    }

    private static String field(RoutingContext ctx, String name) {
        return Optional.ofNullable(ctx.request().getFormAttribute(name))
                .orElse("")
                .strip();
    }

    /** One that is none is tried in vain like any other. */
    private static UUID request(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static void redirect(RoutingContext ctx, String to) {
        ctx.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(HttpHeaders.LOCATION, to)
                .end();
    }
}
