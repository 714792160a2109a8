package org.ventanilla.server.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.paper.VeraPdf;

class PagesPdfTest {

    private final PagesPdf binding = new PagesPdf("Empresa de muestra", Clock.systemUTC());
    private final byte[] photo = Jpegs.of(1100, 850, Color.GRAY);

    @Test
    void scanned_pages_and_photos_make_one_pdf_a_2b() throws IOException {
        var pdf = bound(Scans.card(), photo, Scans.bill());
        VeraPdf.assertPdfA2b(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(3, document.getNumberOfPages());
            var upright = document.getPage(0).getMediaBox();
            var across = document.getPage(1).getMediaBox();
            assertEquals(PDRectangle.A4.getHeight(), upright.getHeight(), 0.1);
            assertEquals(PDRectangle.A4.getHeight(), across.getWidth(), 0.1);
        }
    }

    @Test
    void the_ink_goes_in_as_it_came() {
        var pages = Scans.bill().length + Scans.card().length;
        var bound = bound(Scans.bill(), Scans.card()).length;
        assertTrue(bound < pages + 4_000, bound + " of " + pages);
    }

    @Test
    void a_scanned_page_keeps_its_true_size() throws IOException {
        try (var document = Loader.loadPDF(bound(Scans.card()));
                var alone = Loader.loadPDF(Scans.card())) {
            var bound = new PDFRenderer(document).renderImage(0);
            var scanned = new PDFRenderer(alone).renderImage(0);
            for (int y = 0; y < scanned.getHeight(); y += 3) {
                for (int x = 0; x < scanned.getWidth(); x += 3) {
                    assertEquals(scanned.getRGB(x, y) & 255, bound.getRGB(x, y) & 255, 60, x + ", " + y);
                }
            }
        }
    }

    @Test
    void words_are_found_where_they_stand_and_not_seen() throws IOException {
        var words = List.of(new PlacedWord("señal", 0.25, 0.1, 0.2, 0.02), new PlacedWord("数", 0.5, 0.5, 0.1, 0.02));
        for (var page : List.of(Scans.bill(), photo)) {
            var silent = binding.of(Stream.of(new Sheet(page, List.of())));
            var told = binding.of(Stream.of(new Sheet(page, words)));
            VeraPdf.assertPdfA2b(told);
            try (var without = Loader.loadPDF(silent);
                    var with = Loader.loadPDF(told)) {
                var sheet = with.getPage(0).getMediaBox();
                var there = new PDFTextStripperByArea();
                there.addRegion(
                        "there",
                        new Rectangle2D.Float(
                                0.2f * sheet.getWidth(), 0, 0.3f * sheet.getWidth(), 0.25f * sheet.getHeight()));
                there.extractRegions(with.getPage(0));
                assertEquals("señal", there.getTextForRegion("there").strip());
                assertArrayEquals(pixels(without), pixels(with));
            }
        }
    }

    private byte[] bound(byte[]... pages) {
        return binding.of(Stream.of(pages).map(page -> new Sheet(page, List.of())));
    }

    private static int[] pixels(PDDocument document) throws IOException {
        var drawn = new PDFRenderer(document).renderImage(0);
        return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
    }
}
