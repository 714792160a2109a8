package org.ventanilla.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class DrawingPagesTest {

    private final DrawingPages drawing = new DrawingPages();

    @Test
    void ink_is_drawn_dot_for_dot() throws IOException {
        var ink = ink();
        var drawn = drawn("bill", Scans.bill());
        assertEquals(ink.getWidth(), drawn.getWidth(), 1);
        assertEquals(ink.getHeight(), drawn.getHeight(), 1);
        var different = 0;
        for (int y = 0; y < Math.min(ink.getHeight(), drawn.getHeight()); y++) {
            for (int x = 0; x < Math.min(ink.getWidth(), drawn.getWidth()); x++) {
                different += Math.abs((ink.getRGB(x, y) & 255) - (drawn.getRGB(x, y) & 255)) > 64 ? 1 : 0;
            }
        }
        assertTrue(different < ink.getWidth() * ink.getHeight() / 1000, different + " dots differ");
    }

    @Test
    void both_sides_of_a_card_are_drawn_at_what_the_camera_saw_of_them() throws IOException {
        var drawn = drawn("card", Scans.card());
        assertEquals(4_000, drawn.getHeight(), 2);
        assertEquals(210 / 297.0, drawn.getWidth() / (double) drawn.getHeight(), 0.001);
    }

    @Test
    void a_page_is_drawn_once() {
        var first = drawing.drawn("bill", Scans.bill());
        assertEquals("image/png", first.type());
        assertSame(first.bytes(), drawing.drawn("bill", new byte[0]).bytes());
    }

    private BufferedImage drawn(String name, byte[] pdf) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawing.drawn(name, pdf).bytes()));
    }

    private static BufferedImage ink() throws IOException {
        try (var document = Loader.loadPDF(Scans.bill())) {
            var resources = document.getPage(0).getResources();
            var name = resources.getXObjectNames().iterator().next();
            return ((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) resources.getXObject(name)).getImage();
        }
    }
}
