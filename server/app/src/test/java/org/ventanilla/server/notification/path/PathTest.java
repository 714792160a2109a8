package org.ventanilla.server.notification.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.server.notification.path.Happened.ACCESS_LAPSED;
import static org.ventanilla.server.notification.path.Happened.ACCESS_SENT;
import static org.ventanilla.server.notification.path.Happened.AVISO_DELIVERED;
import static org.ventanilla.server.notification.path.Happened.AVISO_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.AVISO_RETURNED;
import static org.ventanilla.server.notification.path.Happened.AVISO_SENT;
import static org.ventanilla.server.notification.path.Happened.CITACION_DELIVERED;
import static org.ventanilla.server.notification.path.Happened.CITACION_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.CITACION_RETURNED;
import static org.ventanilla.server.notification.path.Happened.CITACION_SENT;
import static org.ventanilla.server.notification.path.Happened.SERVED_BY_AVISO;
import static org.ventanilla.server.notification.path.Happened.SERVED_ELECTRONICALLY;
import static org.ventanilla.server.notification.path.Happened.SERVED_IN_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;

/** Decided on Wednesday 25 November 2026; Tuesday 8 December is a holiday. */
class PathTest {
    private static final LocalDate DECIDED = day(11, 25);
    private static final Terms TERMS = Terms.on(DECIDED, Clocks.ofTheLaw(), BusinessDays.national());
    private static final Reach LETTER = new Reach(false, true);
    private static final Reach NOWHERE = new Reach(false, false);
    private static final Reach MAIL = new Reach(true, true);

    @Test
    void a_citacion_leaves_within_five_business_days_of_the_decision() {
        assertEquals(new Next(Todo.SEND_CITACION, day(12, 2)), way(LETTER).next(day(11, 26)));
        assertFalse(way(LETTER).next(day(12, 2)).isLate(day(12, 2)));
        assertTrue(way(LETTER).next(day(12, 3)).isLate(day(12, 3)));
    }

    @Test
    void she_may_come_for_five_business_days_and_then_an_aviso_goes() {
        Path sent = way(LETTER, step(CITACION_SENT, 12, 1));
        assertEquals(new Next(Todo.AWAIT_PERSON, day(12, 9)), sent.next(day(12, 9)));
        assertEquals(new Next(Todo.SEND_AVISO, day(12, 10)), sent.next(day(12, 10)));
    }

    @Test
    void that_the_letter_arrived_changes_nothing_of_it() {
        Path delivered = way(LETTER, step(CITACION_SENT, 12, 1), step(CITACION_DELIVERED, 12, 3));
        assertEquals(new Next(Todo.AWAIT_PERSON, day(12, 9)), delivered.next(day(12, 4)));
    }

    @Test
    void who_came_is_served_that_day() {
        Path came = way(LETTER, step(CITACION_SENT, 12, 1), step(SERVED_IN_PERSON, 12, 4));
        assertEquals(new Next(Todo.NOTHING, day(12, 4)), came.next(day(12, 20)));
    }

    @Test
    void an_aviso_serves_at_the_end_of_the_business_day_after_its_delivery() {
        Path aviso = way(LETTER, step(CITACION_SENT, 11, 26), step(AVISO_SENT, 12, 4), step(AVISO_DELIVERED, 12, 7));
        assertEquals(new Next(Todo.AWAIT_END_OF_AVISO, day(12, 9)), aviso.next(day(12, 7)));
    }

    @Test
    void until_the_courier_speaks_nobody_is_served() {
        Path aviso = way(LETTER, step(CITACION_SENT, 11, 26), step(AVISO_SENT, 12, 4));
        assertEquals(Todo.AWAIT_AVISO, aviso.next(day(12, 30)).todo());
    }

    @Test
    void a_returned_citacion_is_published() {
        Path returned = way(LETTER, step(CITACION_SENT, 11, 27), step(CITACION_RETURNED, 12, 9));
        assertEquals(new Next(Todo.PUBLISH_CITACION, day(12, 10)), returned.next(day(12, 9)));
    }

    @Test
    void a_citacion_that_came_back_early_is_published_within_the_term_to_cite() {
        Path returned = way(LETTER, step(CITACION_SENT, 11, 26), step(CITACION_RETURNED, 11, 27));
        assertEquals(new Next(Todo.PUBLISH_CITACION, day(12, 2)), returned.next(day(11, 27)));
    }

    @Test
    void who_lives_nobody_knows_where_is_cited_and_served_in_public() {
        assertEquals(new Next(Todo.PUBLISH_CITACION, day(12, 2)), way(NOWHERE).next(DECIDED));
        Path cited = way(NOWHERE, step(CITACION_PUBLISHED, 11, 27));
        assertEquals(new Next(Todo.AWAIT_PERSON, day(12, 4)), cited.next(day(12, 4)));
        assertEquals(new Next(Todo.PUBLISH_AVISO, day(12, 7)), cited.next(day(12, 5)));
        Path hung = way(NOWHERE, step(CITACION_PUBLISHED, 11, 27), step(AVISO_PUBLISHED, 12, 7));
        assertEquals(day(12, 15), hung.hangsUntil().orElseThrow());
        assertEquals(new Next(Todo.AWAIT_END_OF_AVISO, day(12, 16)), hung.next(day(12, 7)));
    }

    @Test
    void a_returned_aviso_is_published_without_another_wait() {
        Path returned = way(LETTER, step(CITACION_SENT, 11, 26), step(AVISO_SENT, 12, 4), step(AVISO_RETURNED, 12, 9));
        assertEquals(new Next(Todo.PUBLISH_AVISO, day(12, 10)), returned.next(day(12, 9)));
    }

    @Test
    void news_that_come_late_do_not_turn_the_way_back() {
        Path late = way(
                LETTER,
                step(CITACION_SENT, 11, 26),
                step(AVISO_SENT, 12, 4),
                step(AVISO_DELIVERED, 12, 7),
                step(CITACION_DELIVERED, 11, 30));
        assertEquals(Todo.AWAIT_END_OF_AVISO, late.next(day(12, 9)).todo());
    }

    @Test
    void who_authorised_it_gets_a_link_first_and_a_letter_when_she_does_not_open_it() {
        assertEquals(new Next(Todo.SEND_ACCESS, day(12, 2)), way(MAIL).next(DECIDED));
        Path sent = way(MAIL, step(ACCESS_SENT, 11, 25));
        assertEquals(new Next(Todo.AWAIT_ACCESS, day(11, 30)), sent.next(day(11, 30)));
        assertEquals(new Next(Todo.SEND_CITACION, day(12, 2)), sent.next(day(12, 1)));
    }

    @Test
    void a_link_that_left_late_still_leaves_a_day_for_the_letter() {
        assertEquals(
                new Next(Todo.AWAIT_ACCESS, day(12, 1)),
                way(MAIL, step(ACCESS_SENT, 11, 30)).next(day(11, 30)));
        assertThrows(IllegalArgumentException.class, () -> new Terms(5, 5, 5, 5, BusinessDays.national()));
    }

    @Test
    void a_link_that_lapsed_is_not_waited_for() {
        Path lapsed = way(MAIL, step(ACCESS_SENT, 11, 25), step(ACCESS_LAPSED, 11, 26));
        assertEquals(Todo.SEND_CITACION, lapsed.next(day(11, 26)).todo());
    }

    @Test
    void an_authorisation_revoked_meanwhile_means_a_letter_at_once() {
        assertEquals(
                Todo.SEND_CITACION,
                way(LETTER, step(ACCESS_SENT, 11, 25)).next(day(11, 26)).todo());
    }

    @Test
    void who_opened_it_is_served() {
        Path opened = way(MAIL, step(ACCESS_SENT, 11, 25), step(SERVED_ELECTRONICALLY, 11, 26));
        assertEquals(new Next(Todo.NOTHING, day(11, 26)), opened.next(day(12, 20)));
    }

    @Test
    void the_aviso_that_served_counts_with_its_day() {
        Path served = way(NOWHERE, step(CITACION_PUBLISHED, 11, 27), step(AVISO_PUBLISHED, 12, 7))
                .with(step(SERVED_BY_AVISO, 12, 16));
        assertEquals(new Next(Todo.NOTHING, day(12, 16)), served.next(day(12, 17)));
    }

    static Path way(Reach reach, Step... steps) {
        return new Path(DECIDED, reach, List.of(steps), TERMS);
    }

    static Step step(Happened what, int month, int day) {
        return new Step(what, day(month, day), Instant.EPOCH, "system", "");
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
