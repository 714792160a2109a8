package org.ventanilla.server.tracking.http;

import static java.util.stream.Collectors.joining;
import static org.ventanilla.server.platform.http.PublicPage.escaped;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.PublicTimeline.Entry;
import org.ventanilla.server.handin.HandedIns;
import org.ventanilla.server.platform.http.PublicPage;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Cases.Tracked;
import org.ventanilla.server.tracking.Following.Followed;

/**
 * "¿Cómo va su caso?" for a phone on a bad link. It is given no more of a case than anybody may know, so it cannot tell more.
 */
final class TrackingPage {

    private static final List<CaseState> STEPS =
            List.of(CaseState.RADICADA, CaseState.EN_ANALISIS, CaseState.DECIDIDA, CaseState.NOTIFICADA);

    private static final String HEADING = "¿Cómo va su caso?";

    private final PublicPage sheet;

    TrackingPage(PublicPage sheet) {
        this.sheet = sheet;
    }

    String empty() {
        return page(HEADING, form("", false));
    }

    String refused(ProblemCode problem, String written) {
        return page(problem.title(), PublicPage.problem(problem) + form(written, true));
    }

    String nothingWritten() {
        return page(
                "Escriba su radicado",
                PublicPage.problem("Escriba el número de su radicado.", "Por ejemplo: 2026-ENT-000458.")
                        + form("", true));
    }

    String found(Followed followed, LocalDate today) {
        var found = followed.now();
        var radicado = found.radicado().text();
        return page(found.state().word() + ": " + radicado, """
                <section class="case" aria-labelledby="radicado-es">
                <p class="hint" id="radicado-es">Su radicado</p>
                <p class="number" data-testid="radicado">%s</p>
                <p class="state" data-testid="state">%s</p>
                <ol>
                %s</ol>
                <dl>
                %s%s</dl>
                %s%s<p>Aquí no mostramos qué pidió: eso es suyo.</p>
                <p><a class="button" href="/seguimiento/papeles?radicado=%s">Ver mis papeles</a></p>
                </section>
                <h2>Buscar otro caso</h2>
                %s""".formatted(
                        escaped(radicado),
                        escaped(found.state().sentence()),
                        steps(found.state()),
                        found.state().isOver() ? "" : item("Quién lo tiene ahora", "area", escaped(found.area())),
                        when(followed),
                        isLate(found, today) ? late() : "",
                        timeline(followed.entries()),
                        escaped(radicado),
                        form("", false)));
    }

    /** What she handed in without a signal, before it is a case. */
    String withoutRadicado(String code, Optional<HandedIns.Coded> found) {
        var now = found.map(here -> here.closed() ? CLOSED : RECEIVED).orElse(UNDERWAY);
        return page(now.state(), """
                <section class="case" aria-labelledby="codigo-es">
                <p class="hint" id="codigo-es">Su código</p>
                <p class="number" data-testid="code">%s</p>
                <p class="state" data-testid="state">%s</p>
                <p>%s</p>
                </section>
                <h2>Buscar otro caso</h2>
                %s""".formatted(escaped(code), now.state(), now.next(), form("", false)));
    }

    private record Now(String state, String next) {}

    private static final Now UNDERWAY = new Now(
            "Todavía no ha llegado.",
            "Lo que entregó viaja cuando vuelve la señal. El plazo cuenta desde que lo entregó.");
    private static final Now RECEIVED =
            new Now("Lo recibimos. Todavía no tiene radicado.", "Cuando lo tenga, le avisamos. El plazo ya cuenta.");
    private static final Now CLOSED =
            new Now("Lo recibimos. No quedó un caso.", "Si no está de acuerdo, llámenos o vuelva al punto.");

    /** What is done interests her more than until when it could be done. */
    private static String when(Followed followed) {
        var decided = followed.decided();
        if (decided != null) {
            return item("Decidimos el", "decided", SpanishDates.withYear(decided));
        }
        var term = followed.now().state().isDecided() ? "El plazo era" : "Decidimos a más tardar el";
        return item(term, "due", SpanishDates.withYear(followed.now().due()));
    }

    private static String item(String name, String id, String words) {
        return "<dt>%s</dt><dd data-testid=\"%s\">%s</dd>\n".formatted(name, id, words);
    }

    private static boolean isLate(Tracked found, LocalDate today) {
        return !found.state().isDecided()
                && !found.state().equals(CaseState.ESPERANDO_AL_USUARIO)
                && today.isAfter(found.due());
    }

    private String late() {
        return "<p class=\"late\">El plazo ya pasó. Llame al " + sheet.phoneLine() + ".</p>\n";
    }

    /** Folded: the four steps above are enough for most. */
    private static String timeline(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "<li>%s <span>%s</span></li>\n"
                        .formatted(escaped(entry.words()), SpanishDates.withYear(entry.on())))
                .collect(joining(
                        "",
                        "<details><summary>Todo lo que ha pasado</summary><ul data-testid=\"timeline\">\n",
                        "</ul></details>\n"));
    }

    private static String steps(CaseState state) {
        var reached = reached(state);
        return IntStream.range(0, STEPS.size())
                .mapToObj(step -> "<li%s>%s</li>\n"
                        .formatted(mark(step, reached), STEPS.get(step).word()))
                .collect(joining());
    }

    private static String mark(int step, int reached) {
        if (step == reached) {
            return " class=\"now\" aria-current=\"step\"";
        }
        return step < reached ? " class=\"done\"" : "";
    }

    /** Her case has four steps on this page, however many we have; a closed one is past them all. */
    private static int reached(CaseState state) {
        return switch (state) {
            case CaseState.Radicada radicada -> 0;
            case CaseState.EnAnalisis study -> 1;
            case CaseState.EsperandoAlUsuario waiting -> 1;
            case CaseState.EnPruebas evidence -> 1;
            case CaseState.EnVisita visit -> 1;
            case CaseState.Sap silence -> 1;
            case CaseState.Trasladada away -> 2;
            case CaseState.Decidida decided -> 2;
            case CaseState.Citada called -> 2;
            case CaseState.Desistida archived -> 2;
            case CaseState.Notificada told -> 3;
            case CaseState.EnRecurso disputed -> 3;
            case CaseState.EnSspd above -> 3;
            case CaseState.Cerrada closed -> 4;
        };
    }

    private static String form(String written, boolean wrong) {
        return """
                <form action="/seguimiento">
                <label for="radicado">Número de radicado, o código de entrega</label>
                <p class="hint" id="ayuda">Está en su papel. Por ejemplo: 2026-ENT-000458 o E-7K2M-9QX4.</p>
                <input id="radicado" name="radicado" value="%s" %s maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false">
                <button>Ver cómo va</button>
                </form>
                """.formatted(
                escaped(written),
                wrong ? "aria-invalid=\"true\" aria-describedby=\"problema ayuda\"" : "aria-describedby=\"ayuda\"");
    }

    private String page(String title, String main) {
        return sheet.html(title, HEADING, main);
    }
}
