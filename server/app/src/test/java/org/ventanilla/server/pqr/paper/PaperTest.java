package org.ventanilla.server.pqr.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.paper.VeraPdf;
import org.ventanilla.server.pqr.Annex;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Content.Missing;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Reception;

class PaperTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final Issuer ISSUER =
            new Issuer("Aguas de la Sabana", "01 8000 555 012", URI.create("https://ventanilla.example.co"));

    @ParameterizedTest
    @EnumSource
    void it_says_the_eight_items_of_the_decree(Paper paper) throws IOException {
        var text = text(paper, constancia("Que revisen el medidor.", "Siempre pago trece metros."));
        assertSays(text, "2026-ENT", "000 458", "Dígito de control: 5");
        assertSays(text, "Fecha y hora", "jueves 19 de noviembre de 2026", "10:15 a. m.");
        assertSays(text, "Quién la presenta", "Ana Delia Martínez", "Cédula 9000018619", "Calle 3 # 4-18");
        assertSays(text, "Representante", "Lucía Garzón, su hija");
        assertSays(text, "Qué pide", "Reclamación. Agua. Medición del consumo.", "Que revisen el medidor.");
        assertSays(text, "Por qué", "Siempre pago trece metros.");
        assertSays(text, "Papeles que entregó", "Hoja 1: cédula", "Hoja 2: recibo");
        assertSays(text, "La recibió", "Ana Lucía Torres", "Aguas de la Sabana");
        assertSays(text, "Petición verbal", "Decreto 1166 de 2016", "Café Internet La Esquina, Junín");
    }

    @ParameterizedTest
    @EnumSource
    void it_says_what_happens_now_and_that_it_is_free(Paper paper) throws IOException {
        var text = text(paper, constancia("Que revisen.", null));
        assertSays(text, "Decidimos a más tardar el", "viernes 11 de diciembre", "Avisarle puede tardar más.");
        assertSays(text, "Vuelva o llame desde el lunes 14 de diciembre.", "Gratis. No pague a nadie.");
        assertSays(text, "https://ventanilla.example.co/seguimiento", "01 8000 555 012");
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_what_is_missing_and_that_it_is_filed_all_the_same(Paper paper) throws IOException {
        var nothing = new Content("Que revisen.", null, null, null, null, null, null, null);
        var text = text(paper, constancia(nothing, List.of(Missing.values())));
        assertSays(text, "su nombre completo, su número de cédula, una dirección para responderle.");
        assertSays(text, "La solicitud ya quedó radicada.", "No dijo su nombre.", "Ninguno.");
    }

    @ParameterizedTest
    @EnumSource
    void its_code_leads_to_the_public_page(Paper paper) throws IOException, ReaderException {
        try (var pdf = Loader.loadPDF(paper.pdf(constancia("Que revisen.", null)))) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 203);
            assertEquals("https://ventanilla.example.co/seguimiento?radicado=2026-ENT-000458", decoded(picture));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_word_of_a_long_petition_is_printed(Paper paper) throws IOException {
        var words = "palabra ".repeat(900) + "final";
        var text = text(paper, constancia(words, words));
        assertEquals(1800, text.split("palabra", -1).length - 1);
        assertEquals(2, text.split("final", -1).length - 1);
    }

    @ParameterizedTest
    @EnumSource
    void letters_that_the_font_lacks_stop_nothing(Paper paper) throws IOException {
        var odd = "Ñandú 😀 \u0000 日本 cafe\u0301 k\u0129 " + "x".repeat(400);
        assertSays(text(paper, constancia(odd, "\t\n\r")), "Ñandú ? ?? café ki xxx");
    }

    @Test
    void a4_goes_on_another_page_and_the_roll_gets_longer() throws IOException {
        var words = "palabra ".repeat(900);
        try (var sheets = Loader.loadPDF(Paper.A4_SHEET.pdf(constancia(words, null)));
                var roll = Loader.loadPDF(Paper.ROLL_80MM.pdf(constancia(words, null)))) {
            assertTrue(sheets.getNumberOfPages() > 1);
            assertEquals(1, roll.getNumberOfPages());
            assertEquals(226.77f, roll.getPage(0).getMediaBox().getWidth(), 0.1f, "80 mm");
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_fonts_travel_with_it(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper.pdf(constancia("Que revisen.", null)))) {
            var resources = pdf.getPage(0).getResources();
            var fonts = 0;
            for (var name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded());
                fonts++;
            }
            assertEquals(2, fonts);
            assertEquals("es-CO", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_lasts_as_an_archive_wants_it(Paper paper) {
        var odd = "Ñandú 😀 \u0000 日本 " + "palabra ".repeat(900);
        VeraPdf.assertPdfA2b(paper.pdf(constancia(odd, odd)));
    }

    @ParameterizedTest
    @EnumSource
    void said_again_it_is_the_same_file(Paper paper) {
        var constancia = constancia("Que revisen.", null);
        assertArrayEquals(paper.pdf(constancia), paper.pdf(constancia));
    }

    @Test
    void what_came_after_hours_says_the_day_from_which_it_counts() throws IOException {
        var filed = pqr(content("Que revisen.", null), List.of(), LocalDate.parse("2026-11-20"));
        assertSays(text(Paper.A4_SHEET, of(filed)), "Cuenta como presentada el viernes 20 de noviembre.");
        assertFalse(text(Paper.A4_SHEET, constancia("Que revisen.", null)).contains("Cuenta como"));
    }

    private static Constancia constancia(String object, @Nullable String reasons) {
        return constancia(content(object, reasons), List.of());
    }

    private static Constancia constancia(Content content, List<Missing> missing) {
        return of(pqr(content, missing, LocalDate.parse("2026-11-19")));
    }

    private static Constancia of(Pqr pqr) {
        var filed = new PqrRadicada(
                new Radicado(Direction.ENT, 2026, 458), pqr.presentation().at(), pqr);
        return Constancia.of(filed, ISSUER, new Catalogue(), BusinessDays.national());
    }

    private static Content content(String object, @Nullable String reasons) {
        return new Content(
                object,
                reasons,
                "Ana Delia Martínez",
                "9000018619",
                "4000003",
                "Calle 3 # 4-18",
                null,
                "Lucía Garzón, su hija");
    }

    private static Pqr pqr(Content content, List<Missing> missing, LocalDate effective) {
        return new Pqr(
                ID,
                ID,
                Kind.RECLAMACION,
                Service.AGUA,
                "102",
                new Presentation(Instant.parse("2026-11-19T15:15:00Z"), effective),
                15,
                "Ley 142 de 1994, art. 158",
                LocalDate.parse("2026-12-11"),
                CaseState.RADICADA,
                "Facturación",
                new Reception(ID, "Ana Lucía Torres", ID, "Café Internet La Esquina", "Junín"),
                content,
                missing,
                missing.isEmpty()
                        ? List.of(new Annex(ID, 1, PaperKind.CEDULA), new Annex(ID, 2, PaperKind.RECIBO))
                        : List.of(),
                null,
                null);
    }

    private static String text(Paper paper, Constancia constancia) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.pdf(constancia))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void assertSays(String text, String... words) {
        for (var word : words) {
            assertTrue(text.contains(word), () -> "«" + word + "» is not in: " + text);
        }
    }

    private static String decoded(BufferedImage picture) throws ReaderException {
        var width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code on the paper", e);
        }
    }
}
