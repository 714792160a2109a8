package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.jbig2.Bitmap;

class FaintTest {
    private final Bitmap ink = new Bitmap(200, 100);
    private final Bitmap faint = new Bitmap(200, 100);

    @Test
    void the_thin_half_of_a_stroke_hangs_on_to_the_thick_one() {
        fill(ink, 20, 20, 4, 20);
        fill(faint, 24, 29, 9, 2);
        Faint.join(ink, faint, 1);
        assertTrue(ink.isInk(32, 30));
    }

    @Test
    void a_speck_on_blank_paper_is_grain() {
        fill(faint, 50, 50, 3, 2);
        Faint.join(ink, faint, 1);
        assertFalse(ink.isInk(51, 50));
    }

    @Test
    void a_pale_line_drawn_out_is_pencil() {
        for (int i = 0; i < 30; i++) {
            fill(faint, 50 + i, 20 + i, 2, 2);
        }
        Faint.join(ink, faint, 1);
        assertTrue(ink.isInk(65, 35));
    }

    @Test
    void the_rule_of_a_notebook_goes_even_where_somebody_wrote_over_it() {
        fill(ink, 60, 40, 4, 20);
        fill(faint, 10, 59, 150, 2);
        Faint.join(ink, faint, 1);
        assertFalse(ink.isInk(30, 60));
        assertFalse(ink.isInk(65, 60));
    }

    private static void fill(Bitmap bitmap, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                bitmap.ink(x, y);
            }
        }
    }
}
