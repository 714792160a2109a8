package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paper nearly as dark as its desk: nobody finds it, and a person sees it at once. */
class MendedTest {
    private static final Color DESK = new Color(208, 205, 200);
    private static final Color PAPER = new Color(214, 212, 208);
    private static final byte[] HIDDEN =
            PaperScene.desk(DESK).paper(PaperScene.TILTED, PAPER).noisy(6).jpeg();
    /** As good as a finger puts them: a few pixels off. */
    private static final Quad PUT =
            new Quad(new Point(218, 92), new Point(1027, 63), new Point(1082, 652), new Point(163, 638));

    private final Scanning scanning = new Scanning();

    @Test
    void a_paper_that_nobody_finds_is_straightened_from_the_corners_that_a_person_puts() {
        Scan.Scanned missed = scanned(scanning.scan(HIDDEN));
        assertEquals(Verdict.NO_PAPER, missed.page().verdict());

        Scan.Scanned mended = scanned(scanning.mended(
                List.of(HIDDEN), PUT.sharesOf(1280, 720), missed.page().ink() != null));

        double overlap = Overlap.of(PaperScene.TILTED, mended.page().corners());
        assertTrue(overlap > 0.98, () -> "IoU " + overlap);
        assertNotNull(mended.page().ink());
        assertFalse(mended.guessed());
    }

    @Test
    void a_white_paper_that_lies_over_another_is_guessed_and_mended_to_the_pixel() {
        Color white = new Color(222, 221, 218);
        Quad below = new Quad(new Point(750, 80), new Point(1180, 75), new Point(1190, 600), new Point(740, 590));
        Quad above = new Quad(new Point(350, 60), new Point(900, 40), new Point(960, 690), new Point(320, 670));
        byte[] two = PaperScene.desk(new Color(70, 50, 40))
                .paper(below, white)
                .paper(above, white)
                .noisy(4)
                .jpeg();

        Scan.Scanned guess = scanned(scanning.scan(two));
        assertTrue(guess.guessed());
        assertTrue(Overlap.of(above, guess.shares().stretched(1280, 720)) < 0.75, "what the finder sees");

        Scan.Scanned mended = scanned(scanning.mended(List.of(two), above.sharesOf(1280, 720), false));
        assertEquals(1, Overlap.of(above, mended.page().corners()), 1e-6);
    }

    @Test
    void a_paper_that_hangs_out_of_the_picture_is_no_guess_for_a_person_either() {
        Quad hanging = new Quad(new Point(350, 200), new Point(900, 190), new Point(960, 900), new Point(320, 910));
        Scan.Scanned cut = scanned(scanning.scan(PaperScene.desk(new Color(70, 50, 40))
                .paper(hanging, new Color(222, 221, 218))
                .noisy(4)
                .jpeg()));
        assertEquals(Verdict.CUT_BOTTOM, cut.page().verdict());
        assertFalse(cut.guessed());
    }

    @Test
    void where_nothing_is_seen_nothing_is_guessed_and_there_are_corners_to_begin_with() {
        Scan.Scanned nothing =
                scanned(scanning.scan(PaperScene.desk(Color.BLACK).jpeg()));
        assertFalse(nothing.guessed());
        assertTrue(nothing.shares().isConvex());
        assertTrue(nothing.shares().corners().stream().allMatch(p -> p.x() > 0 && p.x() < 1 && p.y() > 0 && p.y() < 1));
    }

    @Test
    void a_page_that_stood_upright_keeps_its_first_corner() {
        Quad lying = PUT.turnedClockwise();
        Page page = scanned(scanning.mended(List.of(HIDDEN), lying.sharesOf(1280, 720), true))
                .page();
        assertEquals(lying.topLeft().x(), page.corners().topLeft().x(), 0.01);
        assertTrue(page.height() > page.width(), "it stands on its side");
    }

    @Test
    void corners_that_cross_are_no_paper() {
        Quad crossed = new Quad(PUT.topLeft(), PUT.bottomRight(), PUT.topRight(), PUT.bottomLeft());
        Scan.Refused refused = assertInstanceOf(
                Scan.Refused.class, scanning.mended(List.of(HIDDEN), crossed.sharesOf(1280, 720), true));
        assertEquals(Refusal.NOT_CORNERS, refused.reason());
    }

    private static Scan.Scanned scanned(Scan scan) {
        return assertInstanceOf(Scan.Scanned.class, scan);
    }
}
