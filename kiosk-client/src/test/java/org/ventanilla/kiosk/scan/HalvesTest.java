package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.invented.Previews;

class HalvesTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private static final List<Frames.Frame> TOP = half(31, true);

    private static List<Frames.Frame> half(int seed, boolean top) {
        byte[] picture = Previews.half(seed, WIDTH, HEIGHT, top).next();
        return List.of((Frames.Frame) Frames.read(picture));
    }

    @Test
    void two_halves_of_a_letter_make_one_picture_of_the_whole() {
        Picture joined = Halves.joined(TOP, half(31, false));
        assertNotNull(joined);
        assertTrue(joined.height > 1.3 * HEIGHT, () -> joined.width + "x" + joined.height);
        assertTrue(joined.width < 1.1 * WIDTH);
    }

    @Test
    void what_both_see_fits_below_the_pixel() {
        Grey top = TOP.getFirst().picture().grey();
        byte[] moved = new byte[top.pixels.length];
        for (int y = 0; y < top.height; y++) {
            for (int x = 0; x < top.width; x++) {
                moved[y * top.width + x] = (byte) Math.round(top.sample(x + 0.5 + 2.3, y + 0.5 + 300.6));
            }
        }
        double[] there = Registration.of(top, new Grey(top.width, top.height, moved));
        assertNotNull(there);
        Point seen = Registration.mapped(there, new Point(640, 500));
        assertEquals(640 - 2.3, seen.x(), 0.2);
        assertEquals(500 - 300.6, seen.y(), 0.2);
    }

    @Test
    void halves_of_two_letters_are_not_joined() {
        assertNull(Halves.joined(TOP, half(44, false)));
    }
}
