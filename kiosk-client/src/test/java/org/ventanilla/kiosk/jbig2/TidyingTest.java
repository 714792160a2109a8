package org.ventanilla.kiosk.jbig2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TidyingTest {

    @Test
    void only_doubtful_pixels_may_change() {
        Bitmap ink = rough(Jbig2Test.print());
        Bitmap doubtful = someOf(ink);
        Bitmap tidy = Tidying.of(ink, doubtful);
        int changed = 0;
        for (int i = 0; i < ink.pixels.length; i++) {
            boolean same = tidy.pixels[i] == ink.pixels[i];
            changed += same ? 0 : 1;
            assertTrue(same || doubtful.pixels[i] == 1);
        }
        assertTrue(changed > 20);
    }

    @Test
    void without_doubt_nothing_changes() {
        Bitmap ink = rough(Jbig2Test.print());
        assertArrayEquals(ink.pixels, Tidying.of(ink, new Bitmap(ink.width, ink.height)).pixels);
    }

    @Test
    void what_is_tidied_costs_less() {
        Bitmap ink = rough(Jbig2Test.print());
        int before = Jbig2.encode(ink).length;
        int after = Jbig2.encode(Tidying.of(ink, someOf(ink))).length;
        assertTrue(after < 0.95 * before, () -> before + " → " + after);
    }

    @Test
    void a_decimal_comma_stays() {
        Bitmap ink = new Bitmap(200, 60);
        for (int y = 40; y < 46; y++) {
            ink.ink(100, y);
            ink.ink(101, y);
        }
        Bitmap tidy = Tidying.of(ink, new Bitmap(200, 60));
        assertEquals(1, tidy.pixels[43 * 200 + 100]);
    }

    private static Bitmap rough(Bitmap smooth) {
        Random random = new Random(3);
        Bitmap rough = new Bitmap(smooth.width, smooth.height);
        for (int y = 0; y < smooth.height; y++) {
            for (int x = 0; x < smooth.width; x++) {
                boolean border = x > 0 && smooth.isInk(x, y) != smooth.isInk(x - 1, y);
                boolean flips = border && random.nextInt(4) == 0;
                if (flips != smooth.isInk(x, y)) {
                    rough.ink(x, y);
                }
            }
        }
        return rough;
    }

    /** The pixels to the right of a border, as the threshold would have them. */
    private static Bitmap someOf(Bitmap ink) {
        Bitmap doubtful = new Bitmap(ink.width, ink.height);
        for (int y = 0; y < ink.height; y++) {
            for (int x = 1; x < ink.width; x++) {
                if (ink.isInk(x, y) != ink.isInk(x - 1, y)) {
                    doubtful.ink(x, y);
                }
            }
        }
        return doubtful;
    }
}
