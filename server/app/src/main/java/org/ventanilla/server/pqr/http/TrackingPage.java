package org.ventanilla.server.pqr.http;

import static java.util.stream.Collectors.joining;
import static org.ventanilla.server.pqr.http.Html.escaped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Cases.Tracked;
import org.ventanilla.server.pqr.Issuer;

/**
 * "¿Cómo va su caso?" for a phone on a bad link: one file, no script, nothing fetched from elsewhere. It is given no more of
 * a case than anybody may know, so it cannot tell more.
 */
final class TrackingPage {

    private static final String STYLE = read("/seguimiento/page.css");
    private static final List<CaseState> STEPS =
            List.of(CaseState.RADICADA, CaseState.EN_ANALISIS, CaseState.DECIDIDA, CaseState.NOTIFICADA);

    /** The only style that a browser may apply is this one; scripts, pictures and frames none at all. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Issuer issuer;

    TrackingPage(Issuer issuer) {
        this.issuer = issuer;
    }

    String empty() {
        return page("¿Cómo va su caso?", form("", false));
    }

    String refused(ProblemCode problem, String written) {
        return page(problem.title(), problem(problem.title(), problem.next()) + form(written, true));
    }

    String nothingWritten() {
        return page(
                "Escriba su radicado",
                problem("Escriba el número de su radicado.", "Por ejemplo: 2026-ENT-000458.") + form("", true));
    }

    String found(Tracked found, LocalDate today) {
        var radicado = found.radicado().text();
        return page(found.state().word() + ": " + radicado, """
                <section class="case" aria-labelledby="radicado-es">
                <p class="hint" id="radicado-es">Su radicado</p>
                <p class="number" data-testid="radicado">%s</p>
                <p class="state" data-testid="state">%s</p>
                <ol>
                %s</ol>
                <dl>
                <dt>Quién lo tiene ahora</dt><dd data-testid="area">%s</dd>
                <dt>%s</dt><dd data-testid="due">%s</dd>
                </dl>
                %s<p>Aquí no mostramos qué pidió: eso es suyo.</p>
                </section>
                <h2>Buscar otro caso</h2>
                %s""".formatted(
                        escaped(radicado),
                        escaped(found.state().sentence()),
                        steps(found.state()),
                        escaped(found.area()),
                        found.state().isDecided() ? "El plazo era" : "Decidimos a más tardar el",
                        SpanishDates.withYear(found.due()),
                        isLate(found, today) ? late() : "",
                        form("", false)));
    }

    private static boolean isLate(Tracked found, LocalDate today) {
        return !found.state().isDecided()
                && !found.state().equals(CaseState.ESPERANDO_AL_USUARIO)
                && today.isAfter(found.due());
    }

    private String late() {
        return "<p class=\"late\">El plazo ya pasó. Llame al " + escaped(issuer.phoneLine()) + ".</p>\n";
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

    private static String problem(String title, String next) {
        return "<div class=\"problem\" role=\"alert\" id=\"problema\"><p><strong>%s</strong></p><p>%s</p></div>\n"
                .formatted(escaped(title), escaped(next));
    }

    private static String form(String written, boolean wrong) {
        return """
                <form action="/seguimiento">
                <label for="radicado">Número de radicado</label>
                <p class="hint" id="ayuda">Está en su papel. Por ejemplo: 2026-ENT-000458.</p>
                <input id="radicado" name="radicado" value="%s" %s maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false">
                <button>Ver cómo va</button>
                </form>
                """.formatted(
                escaped(written),
                wrong ? "aria-invalid=\"true\" aria-describedby=\"problema ayuda\"" : "aria-describedby=\"ayuda\"");
    }

    private String page(String title, String main) {
        return """
                <!doctype html>
                <html lang="es-CO">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <header><p>%s</p></header>
                <main>
                <h1>¿Cómo va su caso?</h1>
                %s</main>
                <footer><p>Gratis. No pague a nadie.</p><p>¿Necesita ayuda? Llame al %s.</p></footer>
                </body>
                </html>
                """.formatted(escaped(title), STYLE, escaped(issuer.entity()), main, escaped(issuer.phoneLine()));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String path) {
        try (var in = TrackingPage.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
