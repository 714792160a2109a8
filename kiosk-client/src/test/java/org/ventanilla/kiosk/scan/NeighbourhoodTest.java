package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** The quick ways of looking around a pixel answer what the plain ways do. */
class NeighbourhoodTest {
    private static final Grey GREY = noise(37, 23);

    @Test
    void the_extremes_are_those_of_every_pixel_in_reach() {
        for (int reach : new int[] {1, 2, 5, 9}) {
            Grey brightest = Extremes.brightest(GREY, reach);
            Grey darkest = Extremes.darkest(GREY, reach);
            for (int y = 0; y < GREY.height; y++) {
                for (int x = 0; x < GREY.width; x++) {
                    assertEquals(around(x, y, reach, 0, Math::max), brightest.at(x, y));
                    assertEquals(around(x, y, reach, 255, Math::min), darkest.at(x, y));
                }
            }
        }
    }

    @Test
    void a_block_counts_with_the_pixels_it_has() {
        Grey brightest = Extremes.brightestOfBlocks(GREY, 3);
        assertEquals(13, brightest.width);
        assertEquals(8, brightest.height);
        assertEquals(Math.max(GREY.at(36, 21), GREY.at(36, 22)), brightest.at(12, 7));
        assertEquals(
                Math.min(GREY.at(36, 21), GREY.at(36, 22)),
                Extremes.darkestOfBlocks(GREY, 3).at(12, 7));
    }

    @Test
    void a_blur_is_the_mean_and_repeats_the_border() {
        Grey blurred = Blur.box(GREY, 2);
        double sum = 0;
        for (int y = 8; y <= 12; y++) {
            for (int x = -2; x <= 2; x++) {
                sum += GREY.at(Math.max(0, x), y);
            }
        }
        assertEquals(sum / 25, blurred.at(0, 10), 1);
        assertEquals(235, Blur.box(plain(235), 3).at(5, 5));
    }

    @Test
    void drawing_out_is_sampling() {
        Enlarging enlarging = new Enlarging(GREY, 3.5, 129);
        int[] row = new int[129];
        for (int y = 0; y < 80; y++) {
            enlarging.row(y, row);
            for (int x = 0; x < row.length; x++) {
                assertEquals(GREY.sample((x + 0.5) / 3.5, (y + 0.5) / 3.5), row[x], 2);
            }
        }
    }

    @Test
    void a_row_spans_the_paper_and_not_much_more() {
        Quad quad = new Quad(new Point(100, 50), new Point(300, 80), new Point(320, 400), new Point(60, 380));
        double[] span = Outline.straight(quad).span(200, 2);
        assertEquals(100 - 150.0 / 330 * 40, span[0], 3);
        assertEquals(300 + 120.0 / 320 * 20, span[1], 3);
        double[] above = Outline.straight(quad).span(40, 2);
        assertTrue(above[0] > above[1], "no pixel of this row is paper");
        double[] level = Outline.straight(Quad.ofFrame(640, 480)).span(0, 2);
        assertTrue(level[0] <= 0 && level[1] >= 640);
    }

    private static int around(int x, int y, int reach, int least, IntBinaryOperator more) {
        int most = least;
        for (int v = Math.max(0, y - reach); v <= Math.min(GREY.height - 1, y + reach); v++) {
            for (int u = Math.max(0, x - reach); u <= Math.min(GREY.width - 1, x + reach); u++) {
                most = more.applyAsInt(most, GREY.at(u, v));
            }
        }
        return most;
    }

    private static Grey plain(int value) {
        byte[] pixels = new byte[144];
        Arrays.fill(pixels, (byte) value);
        return new Grey(12, 12, pixels);
    }

    private static Grey noise(int width, int height) {
        byte[] pixels = new byte[width * height];
        new Random(3).nextBytes(pixels);
        return new Grey(width, height, pixels);
    }
}
