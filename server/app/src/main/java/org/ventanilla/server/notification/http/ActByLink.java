package org.ventanilla.server.notification.http;

import static org.ventanilla.server.platform.http.PublicPage.escaped;
import static org.ventanilla.server.platform.http.PublicPage.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.OpeningByLink;
import org.ventanilla.server.notification.OpeningByLink.Opened;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.OnVirtualThread;
import org.ventanilla.server.platform.http.PublicPage;
import org.ventanilla.server.pqr.Issuer;

/**
 * {@code /notificacion/…}: the link in her mail. Looking at it notifies nobody, because mail programs and their guards follow
 * links by themselves; a button sends the code and the code opens the act.
 */
public final class ActByLink {

    private static final int OK = 200;
    private static final long MOST_BYTES = 4096;

    private final OpeningByLink opening;
    private final Acts acts;
    private final PublicPage page;

    public ActByLink(OpeningByLink opening, Acts acts, Issuer issuer) {
        this.opening = opening;
        this.acts = acts;
        this.page = new PublicPage(issuer.entity(), issuer.phoneLine());
    }

    public void mount(Router router) {
        router.post("/notificacion/*").handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES));
        router.get("/notificacion/:token").handler(OnVirtualThread.run(this::look));
        router.post("/notificacion/:token/codigo").handler(OnVirtualThread.run(this::ask));
        router.post("/notificacion/:token/decision").handler(OnVirtualThread.run(this::open));
        router.post("/notificacion/:token/copia").handler(OnVirtualThread.run(this::copy));
        router.post("/notificacion/:token/retiro").handler(OnVirtualThread.run(this::withdraw));
    }

    private void look(RoutingContext ctx) {
        shown(ctx, opening.act(token(ctx)), act ->
                """
                <p>Ya decidimos sobre su petición %s.</p>
                <p>Primero le mandamos un código a su correo, para saber que es usted.</p>
                <form method="post" action="/notificacion/%s/codigo"><button>Mandarme el código</button></form>
                <p class="hint">Al abrirla queda hecha la notificación y empiezan sus plazos.</p>
                <h2>¿Ya no quiere avisos por correo?</h2>
                <form method="post" action="/notificacion/%s/retiro"><button class="plain">Prefiero una carta</button></form>
                """.formatted(act.entry(), escaped(token(ctx)), escaped(token(ctx))));
    }

    private void ask(RoutingContext ctx) {
        var asked = opening.askCode(token(ctx)).then(nothing -> opening.act(token(ctx)));
        shown(ctx, asked, act -> codeForm(ctx, act, ""));
    }

    private void open(RoutingContext ctx) {
        var opened = opening.open(token(ctx), code(ctx), address(ctx));
        if (opened instanceof Result.Refused<Opened> refused && refused.code() == ProblemCode.ACCESS_CODE_WRONG) {
            shown(ctx, opening.act(token(ctx)), act -> codeForm(ctx, act, problem(refused.code())));
            return;
        }
        shown(ctx, opened, done -> """
                <div class="done"><p><strong>La notificación quedó hecha. Ya puede leer la decisión.</strong></p></div>
                <form method="post" action="/notificacion/%s/copia">
                <input type="hidden" name="codigo" value="%s"><button>Leer la decisión (PDF)</button></form>
                <h2>Si no está de acuerdo</h2>
                <p>%s</p>
                <h2>Su certificado</h2>
                <pre>%s</pre>
                """.formatted(
                        escaped(token(ctx)),
                        escaped(code(ctx)),
                        escaped(String.join(" ", done.act().recursos())),
                        escaped(done.certificate())));
    }

    private void copy(RoutingContext ctx) {
        switch (opening.open(token(ctx), code(ctx), address(ctx))) {
            case Result.Done<Opened> done ->
                CourierRoutes.file(
                        ctx,
                        "application/pdf",
                        done.value().act().number().text() + ".pdf",
                        Buffer.buffer(acts.pdf(done.value().act().id())));
            case Result.Refused<Opened> refused -> refuse(ctx, refused.code());
        }
    }

    private void withdraw(RoutingContext ctx) {
        switch (opening.withdraw(token(ctx))) {
            case Result.Done<Void> done ->
                page.send(ctx, OK, "Listo", "<p>Ya no le avisamos por correo. Le mandamos una carta.</p>\n");
            case Result.Refused<Void> refused -> refuse(ctx, refused.code());
        }
    }

    private interface Words<T> {
        String of(T done);
    }

    private <T> void shown(RoutingContext ctx, Result<T> result, Words<T> words) {
        switch (result) {
            case Result.Done<T> done -> page.send(ctx, OK, "Su decisión", words.of(done.value()));
            case Result.Refused<T> refused -> refuse(ctx, refused.code());
        }
    }

    private void refuse(RoutingContext ctx, ProblemCode code) {
        page.send(ctx, code.status(), "Su decisión", problem(code));
    }

    private static String codeForm(RoutingContext ctx, Act act, String problem) {
        return problem + """
                <p>Mandamos un código a su correo. Puede tardar un minuto.</p>
                <form method="post" action="/notificacion/%s/decision">
                <label for="codigo">Código de seis números</label>
                <input class="code" id="codigo" name="codigo" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required>
                <button>Abrir la decisión %s</button>
                </form>
                """.formatted(escaped(token(ctx)), act.number());
    }

    private static String token(RoutingContext ctx) {
        return ctx.pathParam("token");
    }

    private static String code(RoutingContext ctx) {
        var said = ctx.request().getFormAttribute("codigo");
        return said == null ? "" : said;
    }

    private static String address(RoutingContext ctx) {
        return ctx.request().remoteAddress().host();
    }
}
