package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.invented.Photographs;

class BurstTest {
    private static List<Grey> frames = List.of();

    @BeforeAll
    static void takePictures() {
        frames = Photographs.of(902, 6, 0).frames().stream()
                .map(bytes -> ((Frames.Frame) Frames.read(bytes)).picture().grey())
                .toList();
    }

    @Test
    void a_move_is_measured_below_the_pixel() {
        Grey first = frames.getFirst();
        byte[] moved = new byte[first.pixels.length];
        for (int y = 0; y < first.height; y++) {
            for (int x = 0; x < first.width; x++) {
                moved[y * first.width + x] = (byte) Math.round(first.sample(x + 0.5 - 1.3, y + 0.5 + 0.6));
            }
        }
        Aligning.Move move = Aligning.of(first, new Grey(first.width, first.height, moved));
        assertEquals(1.3, move.dx(), 0.15);
        assertEquals(-0.6, move.dy(), 0.15);
        assertEquals(0, move.turn(), 0.001);
    }

    @Test
    void several_pictures_have_less_grain_than_one() {
        Grey one = frames.getFirst();
        Grey merged = Burst.of(frames).grey();
        assertTrue(
                roughness(merged, 2) < 0.6 * roughness(one, 1),
                () -> roughness(merged, 2) + " of " + roughness(one, 1));
    }

    @Test
    void a_hand_that_passed_leaves_no_trace() {
        Grey one = frames.getFirst();
        Grey covered = new Grey(one.width, one.height, one.pixels.clone());
        java.util.Arrays.fill(covered.pixels, 0, covered.pixels.length / 4, (byte) 0);
        Grey clean = Burst.of(frames).grey();
        Grey disturbed = Burst.of(
                        Stream.concat(frames.stream(), Stream.of(covered)).toList())
                .grey();
        assertEquals(clean.percentile(0.05), disturbed.percentile(0.05), 4);
    }

    /** The mean difference to the pixel in the middle of its neighbours, in a plain corner of the desk. */
    private static double roughness(Grey grey, int finer) {
        double sum = 0;
        int n = 0;
        for (int y = 4; y < 40 * finer; y++) {
            for (int x = 4; x < 60 * finer; x++) {
                double around =
                        (grey.at(x - finer, y) + grey.at(x + finer, y) + grey.at(x, y - finer) + grey.at(x, y + finer))
                                / 4.0;
                sum += Math.abs(grey.at(x, y) - around);
                n++;
            }
        }
        return sum / n;
    }
}
