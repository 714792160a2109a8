package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.kiosk.invented.Photographs;

/** What is told of a paper before a page is made of it. */
class InspectingTest {
    private static final int LETTER = 900;

    /** Of each kind of paper the true pixels to the inch, from the millimetres it was printed on. */
    @ParameterizedTest
    @CsvSource({"900, 0", "901, 1", "903, 0", "906, 0", "907, 1", "908, 0"})
    void the_pixels_to_an_inch_of_paper_are_known(int seed, int size) {
        Photographs.Photograph photo = Photographs.of(seed, 1, size);
        Sight sight = Sights.of(photo.frames().getFirst());
        double truly = InventedPapersTest.truth(photo.corners()).longestSide()
                / Math.max(photo.widthMm(), photo.heightMm())
                * 25.4;
        assertEquals(1, sight.dpi() / truly, 0.04, () -> photo.name() + " " + sight);
        assertTrue(sight.sharpness() > Sharpness.LEAST, () -> photo.name() + " " + sight);
    }

    @Test
    void a_letter_at_480p_cannot_be_read_from_so_far() {
        Photographs.Photograph letter = Photographs.of(LETTER, 1, 0);
        Sight sight = Sights.of(letter.frames().getFirst());
        assertEquals(Verdict.TOO_FAR, sight.verdict(), () -> letter.name() + " " + sight);
        assertEquals(
                Verdict.OK,
                Sights.of(Photographs.of(LETTER, 1, 1).frames().getFirst()).verdict());
    }

    @Test
    void without_a_paper_nothing_is_told_of_one() {
        Sight sight = Sights.of(PaperScene.desk(Color.DARK_GRAY).jpeg());
        assertEquals(new Sight(Verdict.NO_PAPER, Quad.ofFrame(1280, 720), 0, 0, 1), sight);
    }
}
