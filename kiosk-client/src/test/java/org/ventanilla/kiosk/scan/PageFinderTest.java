package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFinderTest {
    private static final Color DARK = new Color(70, 50, 40);
    private static final Color PAPER = new Color(235, 233, 228);

    @Test
    void a_paper_in_perspective_is_found_below_the_pixel() {
        PageFinder.Found found =
                found(PaperScene.desk(DARK).paper(PaperScene.TILTED, PAPER).noisy(4));
        for (int i = 0; i < 4; i++) {
            Point corner = found.corners().corners().get(i);
            assertEquals(0, corner.distanceTo(PaperScene.TILTED.corners().get(i)), 0.8);
        }
        assertTrue(found.confidence() > PageFinder.SURE);
    }

    @Test
    void a_white_paper_on_a_white_desk_is_found() {
        assertFinds(PaperScene.desk(new Color(222, 221, 219))
                .paper(PaperScene.TILTED, PAPER)
                .noisy(3));
    }

    @Test
    void a_paper_on_a_checked_tablecloth_is_found() {
        Color white = new Color(240, 240, 240);
        assertFinds(PaperScene.desk(white)
                .checked(new Color(60, 100, 190, 140))
                .paper(PaperScene.TILTED, PAPER)
                .noisy(4));
    }

    @Test
    void a_coloured_banner_is_part_of_the_paper() {
        assertFinds(PaperScene.desk(DARK)
                .paper(PaperScene.TILTED, PAPER)
                .banner(PaperScene.TILTED, new Color(90, 20, 130))
                .noisy(4));
    }

    /** Corners of the demo's photos, measured when they were made. */
    @ParameterizedTest
    @CsvSource({
        "1-bill.jpg, 142, 69, 1141, 16, 1172, 690, 149, 706",
        "2-id.jpg, 171, 48, 1037, 90, 983, 600, 171, 573",
        "3-letter.jpg, 76, 354, 687, 328, 678, 1161, 75, 1126",
        "4-bill.jpg, 110, 54, 1646, 34, 1598, 998, 176, 968",
        "5-id.jpg, 174, 98, 922, 105, 936, 579, 161, 579",
        "6-bill.jpg, 212, 42, 1170, 33, 1172, 706, 142, 648",
    })
    void a_photographed_paper_is_found(
            String photo, double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3)
            throws IOException {
        Quad truth = new Quad(new Point(x0, y0), new Point(x1, y1), new Point(x2, y2), new Point(x3, y3));
        Frames.Frame frame = (Frames.Frame) Frames.read(demo(photo));
        PageFinder.Found found = Objects.requireNonNull(PageFinder.find(frame.picture()));
        assertTrue(Overlap.of(found.corners(), truth) > 0.96, () -> photo + " " + Overlap.of(found.corners(), truth));
        assertTrue(found.confidence() > PageFinder.SURE);
    }

    static byte[] demo(String photo) throws IOException {
        try (InputStream in = PageFinderTest.class.getResourceAsStream("/demo-papers/" + photo)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static void assertFinds(PaperScene scene) {
        double overlap = Overlap.of(found(scene).corners(), PaperScene.TILTED);
        assertTrue(overlap > 0.97, () -> "overlap " + overlap);
    }

    private static PageFinder.Found found(PaperScene scene) {
        PageFinder.Found found = PageFinder.find(Picture.of(scene.image()));
        assertNotNull(found);
        return found;
    }
}
