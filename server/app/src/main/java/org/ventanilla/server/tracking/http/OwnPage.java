package org.ventanilla.server.tracking.http;

import static org.ventanilla.server.platform.http.PublicPage.escaped;

import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.http.PublicPage;
import org.ventanilla.server.tracking.OwnPapers.Own;
import org.ventanilla.server.tracking.OwnPapers.Which;

/** «Sus papeles»: asking for the code, writing it, and what lies behind. */
final class OwnPage {

    private static final String HEADING = "Sus papeles";

    private final PublicPage sheet;

    OwnPage(PublicPage sheet) {
        this.sheet = sheet;
    }

    String ask(String radicado) {
        return sheet.html(HEADING, HEADING, askForm(radicado, "", ""));
    }

    String refused(ProblemCode problem, String radicado, String document) {
        return sheet.html(problem.title(), HEADING, PublicPage.problem(problem) + askForm(radicado, document, WRONG));
    }

    String write(UUID request) {
        return sheet.html("Escriba el código", HEADING, codeForm(request, ""));
    }

    String wrong(ProblemCode problem, UUID request) {
        return sheet.html(problem.title(), HEADING, PublicPage.problem(problem) + codeForm(request, WRONG));
    }

    String list(Own own, String contact) {
        return sheet.html(HEADING, HEADING, """
                <section class="case">
                <p class="hint">Su radicado</p>
                <p class="number" data-testid="radicado">%s</p>
                <ul class="papers">
                <li><a class="button" href="/seguimiento/mis-papeles/constancia.pdf">Constancia (PDF)</a></li>
                %s%s</ul>
                <p class="hint">Mandamos el código a %s.</p>
                </section>
                <form method="post" action="/seguimiento/salir"><button class="quiet">Cerrar mis papeles</button></form>
                <p>Se cierra solo en 20 minutos.</p>
                """.formatted(
                        escaped(own.radicado().text()),
                        own.answer() ? item(Which.RESPUESTA, "Respuesta (PDF)") : NOT_YET,
                        own.papers() ? item(Which.PAPELES, "Lo que usted entregó (PDF)") : "",
                        escaped(contact)));
    }

    String over() {
        return sheet.html(
                HEADING,
                HEADING,
                PublicPage.problem("Sus papeles se cerraron.", "Pida otro código para verlos.")
                        + "<p><a class=\"button\" href=\"/seguimiento/papeles\">Pedir otro código</a></p>\n");
    }

    private static final String WRONG = " aria-invalid=\"true\"";
    private static final String NOT_YET =
            "<li class=\"hint\">La respuesta todavía no está aquí. Primero se la entregamos a usted.</li>\n";

    private static String item(Which which, String words) {
        return "<li><a class=\"button\" href=\"/seguimiento/mis-papeles/%s.pdf\">%s</a></li>\n"
                .formatted(which.word(), words);
    }

    private static String askForm(String radicado, String document, String wrong) {
        return """
                <p>Le mandamos un código al correo o al celular que nos dio.</p>
                <form method="post" action="/seguimiento/papeles">
                <label for="radicado">Número de radicado</label>
                <p class="hint" id="ayuda">Está en su papel. Por ejemplo: 2026-ENT-000458.</p>
                <input id="radicado" name="radicado" value="%s" aria-describedby="ayuda"%s required maxlength="40" autocomplete="off" spellcheck="false">
                <label for="cedula">Su cédula</label>
                <input id="cedula" name="cedula" value="%s" inputmode="numeric"%s required maxlength="20" autocomplete="off">
                <button>Mandar el código</button>
                </form>
                <p>¿No nos dio correo ni celular? Pida sus papeles en el punto.</p>
                """.formatted(escaped(radicado), wrong, escaped(document), wrong);
    }

    private static String codeForm(UUID request, String wrong) {
        return """
                <p>Si los datos son los suyos, el código ya va en camino. Sirve 10 minutos.</p>
                <form method="post" action="/seguimiento/codigo">
                <input type="hidden" name="solicitud" value="%s">
                <label for="codigo">Código de seis números</label>
                <p class="hint" id="ayuda">Por ejemplo: 123 456.</p>
                <input id="codigo" name="codigo" aria-describedby="ayuda"%s inputmode="numeric" autocomplete="one-time-code" required maxlength="10">
                <button>Ver mis papeles</button>
                </form>
                <p>¿No llegó? <a href="/seguimiento/papeles">Pida otro</a>, o llame al punto.</p>
                """.formatted(request, wrong);
    }
}
