package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.jbig2.Bitmap;

/** What is easily lost on the way to black and white must arrive: half the paper lies in shadow, and the camera grains. */
class InkingTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final Color PAPER = new Color(225, 222, 214);

    @Test
    void a_decimal_comma_arrives() {
        Bitmap ink = inked(g -> {
            g.setColor(Color.BLACK);
            g.fillRect(400, 300, 3, 6);
            g.fillRect(640, 300, 3, 6);
        });
        assertTrue(inkIn(ink, 399, 299, 5, 8) >= 10, "in the light");
        assertTrue(inkIn(ink, 639, 299, 5, 8) >= 10, "in the shadow");
    }

    @Test
    void a_thin_signature_arrives_unbroken() {
        Bitmap ink = inked(g -> {
            g.setColor(new Color(40, 50, 130));
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new QuadCurve2D.Double(100, 400, 300, 250, 500, 400));
        });
        for (int x = 110; x < 490; x += 5) {
            int column = x;
            assertTrue(inkIn(ink, x, 300, 5, 120) > 0, () -> "gap at " + column);
        }
    }

    @Test
    void a_coloured_stamp_arrives() {
        for (Color colour : new Color[] {new Color(190, 40, 60), new Color(60, 70, 180), new Color(110, 60, 150)}) {
            Bitmap ink = inked(g -> {
                g.setColor(colour);
                g.setStroke(new BasicStroke(4));
                g.drawRect(200, 150, 300, 120);
            });
            assertTrue(inkIn(ink, 240, 148, 200, 5) > 500, colour.toString());
        }
    }

    @Test
    void pencil_arrives() {
        Bitmap ink = inked(g -> {
            g.setColor(new Color(150, 148, 146));
            g.setStroke(new BasicStroke(2.4f));
            g.draw(new Line2D.Double(100, 200, 800, 210));
        });
        for (int x = 110; x < 790; x += 20) {
            int column = x;
            assertTrue(inkIn(ink, x, 190, 20, 30) > 8, () -> "gap at " + column);
        }
    }

    @Test
    void the_thin_half_of_a_pen_stroke_arrives_with_the_thick_one() {
        Bitmap ink = inked(g -> {
            g.setColor(new Color(40, 50, 130));
            g.setStroke(new BasicStroke(3));
            g.draw(new Line2D.Double(300, 300, 300, 330));
            g.setColor(new Color(190, 190, 200));
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new Line2D.Double(301, 315, 316, 315));
        });
        assertTrue(inkIn(ink, 305, 310, 10, 10) >= 8);
    }

    @Test
    void a_round_stamp_over_words_arrives_and_leaves_them_readable() {
        Bitmap ink = inked(g -> {
            g.setColor(Color.BLACK);
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
            g.drawString("Recibido en la oficina", 250, 308);
            g.setColor(new Color(120, 90, 190));
            g.setStroke(new BasicStroke(3));
            g.drawOval(280, 220, 160, 160);
        });
        assertTrue(inkIn(ink, 340, 216, 40, 8) > 60, "its top");
        int words = inkIn(ink, 300, 288, 120, 26);
        assertTrue(words > 400 && words < 1500, () -> words + " pixels of words");
    }

    @Test
    void the_waves_behind_the_words_of_a_card_are_not_ink() {
        Bitmap ink = inked(g -> {
            g.setColor(new Color(205, 202, 196));
            g.setStroke(new BasicStroke(3));
            for (int y = 0; y < HEIGHT; y += 9) {
                g.draw(new QuadCurve2D.Double(0, y, 450, y + 30, 900, y));
            }
            g.setColor(Color.BLACK);
            g.fillRect(200, 200, 6, 60);
        });
        assertEquals(0, inkIn(ink, 215, 190, 300, 80), 30);
    }

    @Test
    void a_solid_fill_stays_solid() {
        Bitmap ink = inked(g -> {
            g.setColor(new Color(60, 30, 110));
            g.fillRect(50, 60, 800, 110);
        });
        assertTrue(inkIn(ink, 80, 80, 740, 70) > 0.97 * 740 * 70);
    }

    @Test
    void blank_paper_stays_blank() {
        Bitmap ink = inked(g -> {});
        assertEquals(0, inkIn(ink, 20, 20, WIDTH - 40, HEIGHT - 40), 60);
    }

    @Test
    void the_eye_of_a_small_letter_stays_open() {
        Bitmap ink = inked(g -> {
            g.setColor(Color.BLACK);
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
            g.drawString("ooooo", 300, 300);
        });
        int all = inkIn(ink, 295, 275, 80, 35);
        assertTrue(all > 150 && all < 750, () -> all + " pixels");
    }

    private static Bitmap inked(Consumer<Graphics2D> print) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(PAPER);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        print.accept(g);
        g.dispose();
        Random random = new Random(4);
        int[] rgb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < rgb.length; i++) {
            double shade = 0.9 - 0.4 / (1 + Math.exp((560 - i % WIDTH) / 12.0));
            int seen = image.getRGB(i % WIDTH, i / WIDTH);
            double grain = 4 * random.nextGaussian();
            for (int shift = 0; shift <= 16; shift += 8) {
                rgb[i] |= Math.clamp(Math.round(((seen >> shift) & 255) * shade + grain), 0, 255) << shift;
            }
        }
        Grey calm = Bilateral.of(new Picture(WIDTH, HEIGHT, rgb).grey());
        Grey sharp = Sharpening.within(calm, Outline.straight(Quad.ofFrame(WIDTH, HEIGHT)));
        return Inking.of(Light.flattened(sharp), 1);
    }

    private static int inkIn(Bitmap ink, int left, int top, int width, int height) {
        int n = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                n += ink.isInk(x, y) ? 1 : 0;
            }
        }
        return n;
    }
}
