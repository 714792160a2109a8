package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AspectTest {
    /** A card of 1.586 by 1 at some distance, tilted about both axes, as a camera of focal length 1200 sees it. */
    private static Quad seen(double tilt, double pan) {
        return new Quad(
                corner(-0.793, -0.5, tilt, pan),
                corner(0.793, -0.5, tilt, pan),
                corner(0.793, 0.5, tilt, pan),
                corner(-0.793, 0.5, tilt, pan));
    }

    private static Point corner(double x, double y, double tilt, double pan) {
        double y1 = y * Math.cos(tilt);
        double z1 = y * Math.sin(tilt);
        double x2 = x * Math.cos(pan) + z1 * Math.sin(pan);
        double z2 = -x * Math.sin(pan) + z1 * Math.cos(pan) + 3;
        return new Point(640 + 1200 * x2 / z2, 360 + 1200 * y1 / z2);
    }

    @Test
    void a_card_seen_straight_has_the_proportions_of_its_sides() {
        assertEquals(1.586, Aspect.of(seen(0, 0), 1280, 720), 0.01);
    }

    @Test
    void a_tilted_card_keeps_its_true_proportions() {
        assertEquals(1.586, Aspect.of(seen(0.5, 0.3), 1280, 720), 0.02);
    }

    @Test
    void a_shape_that_may_be_half_a_letter_or_an_id_is_taken_as_measured() {
        assertEquals(1.55, PaperFormat.snapped(1.55), 1e-9);
        assertEquals(1.58, PaperFormat.snapped(1.58), 1e-9);
    }

    @Test
    void nearly_a4_is_a4_and_a_receipt_stays_a_receipt() {
        assertEquals(297 / 210.0, PaperFormat.snapped(1.43), 1e-9);
        assertEquals(2.8, PaperFormat.snapped(2.8), 1e-9);
    }
}
