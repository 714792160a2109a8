package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharpeningTest {
    @Test
    void the_eye_of_a_blurred_ring_opens() {
        byte[] pixels = paper();
        for (int y = 18; y < 23; y++) {
            Arrays.fill(pixels, y * 40 + 18, y * 40 + 23, (byte) 60);
        }
        pixels[20 * 40 + 20] = (byte) 200;
        Grey blurred = Blur.box(new Grey(40, 40, pixels), 1);
        Grey sharp = Sharpening.within(blurred, everywhere());
        int before = blurred.at(20, 20) - blurred.at(19, 20);
        assertTrue(sharp.at(20, 20) - sharp.at(18, 20) > blurred.at(20, 20) - blurred.at(18, 20), "was " + before);
    }

    @Test
    void plain_paper_stays_plain() {
        Grey paper = new Grey(40, 40, paper());
        assertArrayEquals(paper.pixels, Sharpening.within(paper, everywhere()).pixels);
    }

    @Test
    void the_desk_is_left_as_it_is() {
        byte[] pixels = paper();
        pixels[5 * 40 + 5] = 0;
        Quad middle = new Quad(new Point(15, 15), new Point(30, 15), new Point(30, 30), new Point(15, 30));
        assertEquals(
                200,
                Sharpening.within(new Grey(40, 40, pixels), Outline.straight(middle))
                        .at(6, 5));
    }

    private static Outline everywhere() {
        return Outline.straight(Quad.ofFrame(40, 40));
    }

    private static byte[] paper() {
        byte[] pixels = new byte[1600];
        Arrays.fill(pixels, (byte) 200);
        return pixels;
    }
}
