package org.ventanilla.server.answer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.AnswerFixture;
import org.ventanilla.server.answer.AnswerRules;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.answer.Templates;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.paper.VeraPdf;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;

class LetterOfAnswerTest {

    private static final CaseFile FILE = CaseFixture.file(Kind.RECLAMACION);
    private static final LetterOfAnswer LETTERS = new LetterOfAnswer(
            AnswerFixture.ISSUER,
            new Templates(AnswerRules.ours(Clocks.ofTheLaw())),
            new Recursos(AnswerRules.ours(Clocks.ofTheLaw()).recursos(), Clocks.ofTheLaw(), "Aguas de la Sabana"));

    @Test
    void it_says_what_the_law_asks_of_an_act() throws IOException {
        var text = text(LETTERS.issued(FILE, answer(AnswerFixture.whole(Respuesta.ACCEDE))));
        assertSays(text, "2026-SAL-000377", "miércoles 25 de noviembre de 2026, 10:15 a. m.");
        assertSays(text, "María Pérez", "Cédula 9000010421", "Cuenta 4000001", "2026-ENT-000458");
        assertSays(text, "1. Los hechos", "subió de 13 a 31 metros", "2. Lo que revisamos", "3. La norma");
        assertSays(text, "4. La decisión", "Accedemos a lo que pidió.", "Le devolvemos $ 42.300.");
        assertSays(text, "5. Si no está de acuerdo", "recurso de reposición", "apelación en subsidio");
        assertSays(text, "ante Aguas de la Sabana", "dentro de los 5 días hábiles", "Superintendencia");
        assertSays(text, "Jorge Peña", "Firmado electrónicamente", "La copia es gratuita.");
        assertFalse(text.contains("BORRADOR"));
    }

    @Test
    void a_draft_is_the_same_paper_and_says_that_it_is_none() throws IOException {
        var pdf = LETTERS.draft(FILE, AnswerFixture.whole(Respuesta.ACCEDE), AnswerFixture.WEDNESDAY);
        var text = text(pdf);
        assertTrue(text.replace(" ", "").contains("BORRADOR"), text);
        assertSays(text, "5. Si no está de acuerdo", "Sin firma todavía.");
        VeraPdf.assertPdfA2b(pdf);
    }

    @Test
    void a_draft_that_nobody_has_decided_can_be_looked_at() throws IOException {
        var begun = new Templates(AnswerRules.ours(Clocks.ofTheLaw())).begin(FILE);
        assertSays(text(LETTERS.draft(FILE, begun, AnswerFixture.WEDNESDAY)), "Sin decisión todavía.");
        var nothing = new AnswerText(Map.of(), List.of(), null);
        assertSays(text(LETTERS.draft(FILE, nothing, AnswerFixture.WEDNESDAY)), "1. La decisión");
    }

    @Test
    void each_request_has_its_own_decision() throws IOException {
        var text = text(LETTERS.issued(
                FILE,
                answer(new AnswerText(
                        Map.of(Block.HECHOS, "Usted reclamó."),
                        List.of(
                                new Ruling("Que revisen.", Respuesta.ACCEDE, "Sí."),
                                new Ruling("Que no me cobren.", Respuesta.NO_ACCEDE, "No.")),
                        null))));
        assertSays(text, "a)", "Usted pidió: Que revisen.", "Accedemos a lo que pidió.");
        assertSays(text, "b)", "Usted pidió: Que no me cobren.", "No accedemos a lo que pidió.");
    }

    /** Plain text in: nothing that somebody types is taken for an order to the PDF. */
    @Test
    void whatever_is_typed_comes_out_as_typed() throws IOException {
        var odd = "(paréntesis) \\n <b>ñandú</b> %PDF endstream {empresa} 😀 \u0000 " + "x".repeat(300);
        var pdf = LETTERS.issued(
                FILE,
                answer(new AnswerText(
                        Map.of(Block.HECHOS, odd, Block.PRUEBAS, "vocablo ".repeat(3000)),
                        List.of(new Ruling(odd, Respuesta.ACCEDE, odd)),
                        null)));
        assertSays(text(pdf), "(paréntesis) \\n <b>ñandú</b> %PDF endstream {empresa}");
        assertEquals(3000, text(pdf).split("vocablo", -1).length - 1);
        VeraPdf.assertPdfA2b(pdf);
    }

    @Test
    void made_again_it_is_the_same_file() {
        var answer = answer(AnswerFixture.whole(Respuesta.ACCEDE));
        assertArrayEquals(LETTERS.issued(FILE, answer), LETTERS.issued(FILE, answer));
    }

    private static Answer answer(AnswerText text) {
        return new Answer(
                Ids.next(),
                FILE.id(),
                3,
                text,
                Ids.next(),
                AnswerFixture.WEDNESDAY,
                null,
                null,
                new Answer.Issued(
                        new Radicado(Direction.SAL, 2026, 377),
                        AnswerFixture.WEDNESDAY,
                        Respuesta.ACCEDE,
                        Ids.next(),
                        "Jorge Peña",
                        null));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void assertSays(String text, String... words) {
        for (var word : words) {
            assertTrue(text.contains(word), () -> "«" + word + "» is not in: " + text);
        }
    }
}
