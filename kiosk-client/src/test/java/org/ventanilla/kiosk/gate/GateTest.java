package org.ventanilla.kiosk.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.VisitViews.Advice;
import org.ventanilla.kiosk.scan.Glance;
import org.ventanilla.kiosk.scan.Glance.Sighting;
import org.ventanilla.kiosk.scan.Point;
import org.ventanilla.kiosk.scan.Quad;

class GateTest {
    private static final Quad SOMEWHERE =
            new Quad(new Point(0.1, 0.1), new Point(0.9, 0.1), new Point(0.9, 0.9), new Point(0.1, 0.9));
    private static final double A4 = 1.414;
    private static final double HALF_LETTER = 1.545;

    private final Gate gate = new Gate(Aim.SHEET, Gate.Before.NOTHING);
    private long now = 5_000;

    private static Glance good(double longSide, double longByShort) {
        return sharp(longSide, longByShort, 0.5);
    }

    private static Glance sharp(double longSide, double longByShort, double sharpness) {
        return new Glance(
                1,
                new Sighting(
                        SOMEWHERE,
                        0.9,
                        false,
                        0,
                        longSide,
                        longSide / longByShort,
                        1.05,
                        0.7,
                        longByShort,
                        200,
                        false,
                        sharpness));
    }

    private static Glance nothing(double changed) {
        return new Glance(changed, null);
    }

    private Gate.Judgement look(Gate at, Glance glance) {
        now += 330;
        return at.judge(glance, now);
    }

    private List<Advice> said(Gate at, Glance... glances) {
        List<Advice> said = new ArrayList<>();
        for (Glance glance : glances) {
            Advice advice = look(at, glance).advice();
            if (said.isEmpty() || said.getLast() != advice) {
                said.add(advice);
            }
        }
        return said;
    }

    @Test
    void a_good_paper_that_lies_still_is_taken_at_the_third_picture_and_once() {
        Glance good = good(1300, HALF_LETTER);
        assertFalse(look(gate, good).take());
        assertFalse(look(gate, good).take());
        assertTrue(look(gate, good).take());
        assertFalse(look(gate, good).take());
        assertEquals(Advice.GOOD, look(gate, good).advice());
    }

    @Test
    void one_bad_picture_in_between_begins_the_rest_anew() {
        Glance good = good(1300, HALF_LETTER);
        look(gate, good);
        look(gate, good);
        assertFalse(look(gate, sharp(1300, HALF_LETTER, 0.1)).take());
        assertFalse(look(gate, good).take());
    }

    @Test
    void a4_at_480p_and_720p_is_taken_half_by_half_and_at_1080p_whole() {
        Glance at480 = good(640, A4);
        Glance at720 = good(965, A4);
        Glance at1080 = good(1420, A4);
        assertEquals(Advice.HALVES, Judging.advice(at480, Aim.SHEET));
        assertEquals(Advice.HALVES, Judging.advice(at720, Aim.SHEET));
        assertEquals(Advice.GOOD, Judging.advice(at1080, Aim.SHEET));
    }

    @Test
    void half_a_letter_at_720p_and_a_card_at_480p_are_enough() {
        assertEquals(Advice.GOOD, Judging.advice(good(1000, HALF_LETTER), Aim.SHEET));
        assertEquals(Advice.GOOD, Judging.advice(good(640, 1.586), Aim.CARD));
    }

    @Test
    void a_paper_with_room_around_it_is_brought_nearer_before_it_is_halved() {
        Sighting far = new Sighting(SOMEWHERE, 0.9, false, 0, 650, 460, 2.2, 1.6, A4, 200, false, 0.5);
        assertEquals(Advice.NEARER, Judging.advice(new Glance(1, far), Aim.SHEET));
    }

    @Test
    void a_sheet_that_stands_where_it_should_lie_is_turned() {
        Sighting standing = new Sighting(SOMEWHERE, 0.9, false, 0, 1020, 721, 1.05, 1.45, A4, 200, false, 0.5);
        assertEquals(Advice.TURN, Judging.advice(new Glance(1, standing), Aim.SHEET));
    }

    @Test
    void a_sentence_stays_long_enough_to_be_read_and_never_flickers() {
        Glance far = new Glance(1, new Sighting(SOMEWHERE, 0.9, false, 0, 650, 460, 2, 2, A4, 200, false, 0.5));
        Glance dark = new Glance(1, new Sighting(SOMEWHERE, 0.9, false, 0, 650, 460, 2, 2, A4, 30, false, 0.5));
        assertEquals(
                List.of(Advice.SHOW, Advice.NEARER), said(gate, far, far, dark, far, dark, far, dark, dark, far, far));
        assertEquals(List.of(Advice.NEARER, Advice.LIGHT), said(gate, far, far, dark, dark, dark, dark, dark));
    }

    @Test
    void a_paper_lost_while_things_move_is_asked_to_lie_still() {
        Glance moving = nothing(30);
        look(gate, good(1300, HALF_LETTER));
        assertEquals(List.of(Advice.SHOW, Advice.STILL), said(gate, moving, moving, moving));
    }

    @Test
    void another_picture_of_the_same_paper_is_not_taken_at_once() {
        Gate again = new Gate(Aim.SHEET, Gate.Before.THE_SAME);
        Glance good = good(1300, HALF_LETTER);
        for (int i = 0; i < 10; i++) {
            assertFalse(look(again, good).take());
        }
        look(again, nothing(40));
        assertEquals(List.of(false, false, true), takes(again, good, good, good));
    }

    @Test
    void the_other_side_is_waited_for_however_long_the_first_lies_there() {
        Gate other = new Gate(Aim.CARD, Gate.Before.THE_OTHER);
        Glance good = good(700, 1.586);
        for (int i = 0; i < 60; i++) {
            assertFalse(look(other, good).take());
        }
        assertEquals(Advice.OTHER, look(other, good).advice());
        look(other, nothing(40));
        assertEquals(List.of(false, false, true), takes(other, good, good, good));
    }

    @Test
    void a_half_is_good_when_the_picture_cuts_it_off_and_it_is_near() {
        Sighting half = new Sighting(SOMEWHERE, 0.8, true, 0, 1150, 700, 1, 1, 1.6, 200, false, 0.5);
        Sighting whole = new Sighting(SOMEWHERE, 0.8, false, 0, 965, 682, 1, 1, A4, 200, false, 0.5);
        assertEquals(Advice.GOOD, Judging.advice(new Glance(1, half), Aim.HALF));
        assertEquals(Advice.NEARER_HALF, Judging.advice(new Glance(1, whole), Aim.HALF));
    }

    private List<Boolean> takes(Gate at, Glance... glances) {
        List<Boolean> takes = new ArrayList<>();
        for (Glance glance : glances) {
            takes.add(look(at, glance).take());
        }
        return takes;
    }
}
