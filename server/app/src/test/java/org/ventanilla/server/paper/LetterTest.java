package org.ventanilla.server.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant AT = Instant.parse("2026-11-23T15:15:00Z");

    @Test
    void it_is_pdf_a_2b_whatever_people_type() {
        VeraPdf.assertPdfA2b(letter(null)
                .pdf(prose -> prose.title("Respuesta")
                        .heading("Ñandú, café y pingüino")
                        .text("Hola 😀 \u0000 日本 cafe\u0301 k\u0129\n\nOtra\tlínea " + "x".repeat(400))
                        .labelled("Quién", "Ana Delia Martínez")
                        .item("1.", "Que revisen el medidor.")
                        .table(new Table(List.of("Pieza", "Hash"), List.of(1f, 2f), List.of(List.of("a", "b"))))));
    }

    @Test
    void without_the_meaning_of_its_colours_it_would_not_be() throws IOException {
        try (var pdf = Loader.loadPDF(letter(null).pdf(prose -> prose.text("Hola")));
                var out = new java.io.ByteArrayOutputStream()) {
            pdf.getDocumentCatalog().setOutputIntents(List.of());
            pdf.save(out);
            assertFalse(VeraPdf.broken(out.toByteArray()).isEmpty());
        }
    }

    @Test
    void every_word_of_a_long_letter_is_there_and_each_sheet_says_its_number() throws IOException {
        var text = text(letter(null), prose -> prose.text("palabra ".repeat(1500) + "final"));
        assertEquals(1500, text.split("palabra", -1).length - 1);
        assertTrue(text.contains("final"));
        assertTrue(text.contains("2026-SAL-000377 · hoja 1 de 4"), text);
        assertTrue(text.contains("2026-SAL-000377 · hoja 4 de 4"), text);
    }

    @Test
    void a_draft_says_so_on_every_sheet() throws IOException {
        var text = text(letter("BORRADOR"), prose -> prose.text("palabra ".repeat(700)));
        assertEquals(2, text.replace(" ", "").split("BORRADOR", -1).length - 1);
    }

    @Test
    void a_heading_goes_to_the_next_page_with_what_it_heads() {
        var text = new Line(30, (canvas, top) -> {});
        var pages = PageBreaks.of(List.of(text, text, text.stayingWithNext(), text), 100, 100);
        assertEquals(List.of(2, 2), pages.stream().map(List::size).toList());
        assertEquals(
                List.of(0),
                PageBreaks.of(List.of(), 100, 100).stream().map(List::size).toList());
    }

    @Test
    void what_is_longer_than_a_page_does_not_run_over_its_foot() {
        var text = new Line(30, (canvas, top) -> {}).stayingWithNext();
        var pages = PageBreaks.of(List.of(text, text, text, text, text), 100, 100);
        assertEquals(List.of(3, 2), pages.stream().map(List::size).toList());
    }

    @Test
    void a_line_taller_than_a_page_ends_nothing() {
        var tall = new Line(300, (canvas, top) -> {});
        assertEquals(3, PageBreaks.of(List.of(tall, tall, tall), 100, 100).size());
    }

    @Test
    void the_same_letter_is_the_same_file() {
        assertArrayEquals(
                letter(null).pdf(prose -> prose.text("Hola")), letter(null).pdf(prose -> prose.text("Hola")));
    }

    @Test
    void a_reader_is_told_its_title_and_its_language() throws IOException {
        try (var pdf = Loader.loadPDF(letter(null).pdf(prose -> prose.text("Hola")))) {
            assertEquals("es-CO", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Respuesta 2026-SAL-000377", pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    private static Letter letter(@Nullable String across) {
        return new Letter(
                new About("Respuesta 2026-SAL-000377", "Aguas de la Sabana", AT),
                new Letterhead("Aguas de la Sabana", "01 8000 555 012", "https://ventanilla.example.co/seguimiento"),
                "2026-SAL-000377",
                "lunes 23 de noviembre de 2026, 10:15 a. m.",
                new Letter.Code("https://ventanilla.example.co/seguimiento?radicado=2026-ENT-000458", "Su caso:"),
                across);
    }

    private static String text(Letter letter, Consumer<Prose> writing) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter.pdf(writing))) {
            var stripper = new PDFTextStripper();
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
