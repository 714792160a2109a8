package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.kiosk.invented.Troubles;

/** A cloth of checks is full of quadrilaterals; none of them is a paper. */
class SeenThroughTest {
    private static final Quad WHERE_A_CHECK_ENDS =
            new Quad(new Point(214, 83), new Point(1089, 188), new Point(1023, 734), new Point(148, 629));

    @ParameterizedTest
    @CsvSource({
        "CHECKED, 200",
        "CHECKED, 201",
        "CHECKED, 202",
        "CHECKED, 211",
        "STRIPED, 203",
        "FLOWERS, 205",
        "WOOD, 206"
    })
    void a_bare_desk_is_no_paper(String desk, int seed) {
        assertEquals(Verdict.NO_PAPER, verdict(Troubles.bare(seed, desk)));
    }

    @ParameterizedTest
    @CsvSource({"60, 100, 190, 1", "60, 100, 190, 0.6", "190, 40, 50, 0.4", "20, 120, 60, 0.75", "200, 160, 40, 0.5"})
    void a_bare_checked_cloth_in_any_light_is_no_paper(int red, int green, int blue, double right) {
        assertEquals(
                Verdict.NO_PAPER,
                verdict(cloth(red, green, blue).litFromLeft(right).noisy(3).jpeg()));
    }

    @ParameterizedTest
    @CsvSource({"60, 100, 190, 1", "190, 40, 50, 0.6"})
    void a_paper_on_that_cloth_is_one(int red, int green, int blue, double right) {
        PaperScene scene = cloth(red, green, blue)
                .paper(PaperScene.TILTED, new Color(235, 233, 228))
                .litFromLeft(right)
                .noisy(3);
        PageFinder.Found found = PageFinder.find(Picture.of(scene.image()));
        assertNotNull(found);
        assertTrue(Overlap.of(found.corners(), PaperScene.TILTED) > 0.97);
    }

    @Test
    void what_has_no_pattern_is_not_seen_through() {
        Picture plain = Picture.of(PaperScene.desk(Color.GRAY).noisy(3).image());
        assertTrue(SeenThrough.of(Outline.straight(PaperScene.TILTED), plain) < 0.1);
        Picture cloth = Picture.of(cloth(60, 100, 190).noisy(3).image());
        assertTrue(SeenThrough.of(Outline.straight(WHERE_A_CHECK_ENDS), cloth) > 0.7);
    }

    private static PaperScene cloth(int red, int green, int blue) {
        return PaperScene.desk(new Color(240, 240, 240)).checked(new Color(red, green, blue, 140));
    }

    private static Verdict verdict(byte[] jpeg) {
        return Sights.of(jpeg).verdict();
    }
}
