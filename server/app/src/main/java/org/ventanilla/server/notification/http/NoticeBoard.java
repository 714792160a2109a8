package org.ventanilla.server.notification.http;

import static java.util.stream.Collectors.joining;
import static org.ventanilla.server.platform.http.PublicPage.escaped;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.letter.LetterKind;
import org.ventanilla.server.notification.publication.Publications;
import org.ventanilla.server.notification.publication.Publications.Publication;
import org.ventanilla.server.platform.http.OnVirtualThread;
import org.ventanilla.server.platform.http.PublicPage;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Radicado;

/**
 * {@code /avisos}: what arts. 68 and 69 of Ley 1437 de 2011 want hung up, as long as it hangs. Her name stands there because
 * she must find it; of her cédula only what lets her know herself. The whole act goes with an aviso, never with a citación.
 */
public final class NoticeBoard {

    /** On one page of at most 15 kB; a utility of forty villages has fewer on one day. */
    private static final int MOST = 12;

    private static final int OK = 200;
    private static final String GONE = """
            <p>Estuvo publicado cinco días hábiles. Si es suyo, venga con su cédula a un punto.</p>
            <p><a class="button" href="/avisos">Ver los avisos de hoy</a></p>
            """;

    private final Publications publications;
    private final Acts acts;
    private final Issuer issuer;
    private final PublicPage page;
    private final Clock clock;

    public NoticeBoard(Publications publications, Acts acts, Issuer issuer, Clock clock) {
        this.publications = publications;
        this.acts = acts;
        this.issuer = issuer;
        this.page = new PublicPage(issuer.entity(), issuer.phoneLine());
        this.clock = clock;
    }

    public void mount(Router router) {
        router.get("/avisos").handler(OnVirtualThread.run(this::list));
        router.get("/avisos/:act").handler(OnVirtualThread.run(this::act));
    }

    private void list(RoutingContext ctx) {
        var from = number(ctx.request().getParam("desde"));
        var hanging = publications.on(Bogota.dateOf(clock.instant()), from + MOST + 1);
        var shown = hanging.stream().skip(from).limit(MOST).toList();
        page.send(ctx, OK, "Avisos y citaciones", shown.isEmpty() ? nothing() : board(shown, from, hanging.size()));
    }

    /** Only while its aviso hangs: afterwards the paper is hers alone again. */
    private void act(RoutingContext ctx) {
        var hanging =
                Radicado.read(ctx.pathParam("act")).flatMap(acts::numbered).filter(this::hangs);
        hanging.ifPresentOrElse(
                act -> CourierRoutes.file(
                        ctx, "application/pdf", act.number().text() + ".pdf", Buffer.buffer(acts.pdf(act.id()))),
                () -> page.send(ctx, ProblemCode.ROUTE_UNKNOWN.status(), "Ese aviso ya no está", GONE));
    }

    private boolean hangs(Act act) {
        var today = Bogota.dateOf(clock.instant());
        return publications.ofAct(act.id()).stream()
                .anyMatch(each -> each.kind() == LetterKind.AVISO
                        && !today.isBefore(each.from())
                        && !today.isAfter(each.until()));
    }

    private static String nothing() {
        return "<p>Hoy no hay avisos publicados.</p>\n";
    }

    private String board(List<Publication> shown, int from, int known) {
        var items = shown.stream()
                .map(each -> acts.of(each.act()).map(act -> notice(each, act)))
                .flatMap(Optional::stream)
                .collect(joining());
        var more =
                known > from + MOST ? "<p><a href=\"/avisos?desde=%d\">Ver más</a></p>\n".formatted(from + MOST) : "";
        return "<p>Busque su nombre. Si está, venga con su cédula a un punto de atención.</p>\n" + items + more;
    }

    private String notice(Publication publication, Act act) {
        var aviso = publication.kind() == LetterKind.AVISO;
        return """
                <section class="notice">
                <h2>%s: %s</h2>
                <dl>
                <dt>Para</dt><dd>%s</dd>
                <dt>Decisión</dt><dd>%s, del %s</dd>
                <dt>Responde a</dt><dd>%s</dd>
                <dt>Quién decidió</dt><dd>%s</dd>
                %s<dt>Está publicado</dt><dd>Del %s al %s. También en: %s</dd>
                </dl>
                %s</section>
                """.formatted(
                        aviso ? "Aviso" : "Citación",
                        escaped(act.to().name()),
                        escaped(act.to().name() + document(act)),
                        act.number(),
                        SpanishDates.withYear(act.decided()),
                        act.entry(),
                        escaped(issuer.entity()),
                        aviso ? recursos(act) : "",
                        SpanishDates.withoutYear(publication.from()),
                        SpanishDates.withYear(publication.until()),
                        escaped(publication.place()),
                        aviso ? served(act) : come());
    }

    private static String document(Act act) {
        var masked = act.to().maskedDocument();
        return masked.isEmpty() ? "" : ". Cédula " + masked;
    }

    private static String recursos(Act act) {
        return "<dt>Si no está de acuerdo</dt><dd>" + escaped(String.join(" ", act.recursos())) + "</dd>\n";
    }

    private static String served(Act act) {
        return """
                <p><a href="/avisos/%s">Leer la decisión %s completa (PDF)</a></p>
                <p class="warn">La notificación queda hecha al terminar el día siguiente al retiro de este aviso.</p>
                """.formatted(act.number(), act.number());
    }

    private static String come() {
        return "<p class=\"warn\">Venga en estos cinco días hábiles. Después publicamos la decisión completa.</p>\n";
    }

    private static int number(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 0;
    }
}
