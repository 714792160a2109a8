package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static Page front;
    private static Page back;

    @BeforeAll
    static void photographBothSides() throws IOException {
        front = scan(PageFinderTest.demo("5-id.jpg"));
        back = scan(PageFinderTest.demo("2-id.jpg"));
    }

    @Test
    void both_sides_lie_at_their_true_size_on_one_a4() {
        Leaf leaf = Cards.joined(front, back).ink();
        assertNotNull(leaf);
        assertEquals(210, leaf.widthMm());
        assertEquals(297, leaf.heightMm());
        assertEquals(2, leaf.papers().size());
        for (Leaf.Placed side : leaf.papers()) {
            assertEquals(85.6, Math.max(side.widthMm(), side.heightMm()), 0.01);
            assertEquals(53.98, Math.min(side.widthMm(), side.heightMm()), 0.01);
        }
    }

    @Test
    void the_front_lies_above_the_back_and_both_on_the_sheet() {
        Page standing = back.rotatedClockwise();
        Leaf leaf = Cards.joined(standing, standing).ink();
        assertNotNull(leaf);
        Leaf.Placed above = leaf.papers().get(0);
        Leaf.Placed below = leaf.papers().get(1);
        assertTrue(above.topMm() + above.heightMm() < below.topMm());
        assertTrue(below.topMm() + below.heightMm() < leaf.heightMm());
        assertEquals(leaf.widthMm(), 2 * above.leftMm() + above.widthMm(), 0.01);
    }

    @Test
    void the_screen_shows_what_is_written() {
        Page joined = Cards.joined(front, back);
        assertEquals(210 / 297.0, joined.width() / (double) joined.height(), 0.001);
        assertEquals(255, joined.picture().at(10, 10));
        double inside = joined.picture().percentile(0.02);
        assertTrue(inside < 200, "two cards are drawn: " + inside);
        assertTrue(joined.previewJpeg().length <= 6_000);
    }

    @Test
    void what_is_wrong_with_one_side_is_wrong_with_the_page() {
        Page none = scan(PaperScene.desk(new Color(70, 50, 40)).noisy(5).jpeg());
        assertEquals(Verdict.NO_PAPER, Cards.joined(front, none).verdict());
        assertEquals(Verdict.NO_PAPER, Cards.joined(none, front).verdict());
        assertNull(Cards.joined(front, none).ink(), "a picture of anything is no ink");
    }

    @Test
    void a_side_is_forgotten_without_taking_the_page_with_it() throws IOException {
        Page side = scan(PageFinderTest.demo("5-id.jpg"));
        Page joined = Cards.joined(side, side);
        Leaf leaf = joined.ink();
        assertNotNull(leaf);
        int before = inked(leaf);
        side.forget();
        assertTrue(before > 1000);
        assertEquals(before, inked(leaf));
        joined.forget();
        assertEquals(0, inked(leaf));
    }

    private static int inked(Leaf leaf) {
        Layers paper = leaf.papers().getFirst().paper();
        int inked = 0;
        for (int y = 0; y < paper.ink().height(); y++) {
            for (int x = 0; x < paper.ink().width(); x++) {
                inked += paper.ink().isInk(x, y) ? 1 : 0;
            }
        }
        return inked;
    }

    private static Page scan(byte[] picture) {
        return assertInstanceOf(Scan.Scanned.class, new Scanning().scan(picture))
                .page();
    }
}
