package org.ventanilla.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.paper.VeraPdf;

class PagesPdfTest {

    private final PagesPdf binding = new PagesPdf("Empresa de muestra", Clock.systemUTC());
    private final byte[] photo = Jpegs.of(1100, 850, Color.GRAY);

    @Test
    void scanned_pages_and_photos_make_one_pdf_a_2b() throws IOException {
        var pdf = binding.of(Stream.of(Scans.card(), photo, Scans.bill()));
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
        var bound = binding.of(Stream.of(Scans.bill(), Scans.card())).length;
        assertTrue(bound < pages + 4_000, bound + " of " + pages);
    }

    @Test
    void a_scanned_page_keeps_its_true_size() throws IOException {
        try (var document = Loader.loadPDF(binding.of(Stream.of(Scans.card())));
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
}
