package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kiosk.invented.Photographs;

/** Papers that were not looked at while the finder was made. */
class InventedPapersTest {
    private static final int AT_720P = 1;

    @ParameterizedTest
    @ValueSource(ints = {900, 901, 902, 903, 904, 905})
    void a_paper_on_any_desk_is_found_below_the_pixel(int seed) {
        Photographs.Photograph photo = Photographs.of(seed, 1, AT_720P);
        Frames.Frame frame = (Frames.Frame) Frames.read(photo.frames().getFirst());
        PageFinder.Found found = PageFinder.find(frame.picture());
        assertNotNull(found);
        double overlap = Overlap.of(found.corners(), truth(photo.corners()));
        assertTrue(overlap > 0.985, () -> photo.name() + " on " + photo.desk() + ": " + overlap);
    }

    @Test
    void the_same_seed_gives_the_same_photograph() {
        assertArrayEquals(
                Photographs.of(7, 1, 0).frames().getFirst(),
                Photographs.of(7, 1, 0).frames().getFirst());
    }

    static Quad truth(List<double[]> corners) {
        List<Point> points = corners.stream().map(c -> new Point(c[0], c[1])).toList();
        return Quad.ofAnyOrder(points.get(0), points.get(1), points.get(2), points.get(3));
    }
}
