package org.ventanilla.kiosk.jbig2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write, PDFBox's reader of JBIG2 reads back bit for bit. */
class Jbig2Test {

    @Property(tries = 300)
    void any_bitmap_comes_back(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll @IntRange(max = 8) int density,
            @ForAll long seed,
            @ForAll Template template,
            @ForAll boolean typicalPrediction)
            throws IOException {
        Bitmap bitmap = random(width, height, density, new Random(seed));
        assertComesBack(bitmap, Jbig2.encode(bitmap, template, typicalPrediction));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void print_comes_back(Template template) throws IOException {
        assertComesBack(print(), Jbig2.encode(print(), template, true));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void the_best_template_is_chosen(Template template) {
        assertTrue(Jbig2.encode(print()).length <= Jbig2.encode(print(), template, true).length);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void blank_paper_costs_nothing(Template template) throws IOException {
        Bitmap blank = new Bitmap(1700, 2200);
        byte[] coded = Jbig2.encode(blank, template, true);
        assertTrue(coded.length < 100, () -> coded.length + " bytes");
        assertComesBack(blank, coded);
    }

    /** Rows that repeat, single dots, black and grain: whatever a page may be made of. */
    private static Bitmap random(int width, int height, int density, Random random) {
        Bitmap bitmap = new Bitmap(width, height);
        for (int y = 0; y < height; y++) {
            boolean repeats = y > 0 && random.nextInt(3) == 0;
            for (int x = 0; x < width; x++) {
                if (repeats ? bitmap.isInk(x, y - 1) : random.nextInt(8) < density) {
                    bitmap.ink(x, y);
                }
            }
        }
        return bitmap;
    }

    static Bitmap print() {
        BufferedImage image = new BufferedImage(640, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
        for (int line = 1; line < 7; line++) {
            g.drawString("Total a pagar: $ 284.029,50 (contrato 4059469" + line + ")", 20, 30 * line);
        }
        g.dispose();
        Bitmap bitmap = new Bitmap(640, 200);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 640; x++) {
                if ((image.getRGB(x, y) & 255) > 128) {
                    bitmap.ink(x, y);
                }
            }
        }
        return bitmap;
    }

    private static void assertComesBack(Bitmap bitmap, byte[] coded) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("JBIG2").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(coded))) {
            reader.setInput(in);
            assertSame(bitmap, reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static void assertSame(Bitmap bitmap, BufferedImage image) {
        assertEquals(bitmap.width(), image.getWidth());
        assertEquals(bitmap.height(), image.getHeight());
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                boolean black = (image.getRGB(x, y) & 255) == 0;
                assertEquals(bitmap.isInk(x, y), black, "pixel " + x + ", " + y);
            }
        }
    }
}
