package org.ventanilla.server.notification.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ventanilla.contract.ProblemCode.ALREADY_NOTIFIED;
import static org.ventanilla.contract.ProblemCode.AUTHORISATION_MISSING;
import static org.ventanilla.contract.ProblemCode.AVISO_TOO_EARLY;
import static org.ventanilla.contract.ProblemCode.DATE_BEFORE_ACT;
import static org.ventanilla.contract.ProblemCode.DATE_IN_FUTURE;
import static org.ventanilla.contract.ProblemCode.NOTICE_OUT_OF_ORDER;
import static org.ventanilla.server.notification.path.Happened.ACCESS_SENT;
import static org.ventanilla.server.notification.path.Happened.AVISO_DELIVERED;
import static org.ventanilla.server.notification.path.Happened.AVISO_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.AVISO_SENT;
import static org.ventanilla.server.notification.path.Happened.CITACION_DELIVERED;
import static org.ventanilla.server.notification.path.Happened.CITACION_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.CITACION_RETURNED;
import static org.ventanilla.server.notification.path.Happened.CITACION_SENT;
import static org.ventanilla.server.notification.path.Happened.SERVED_BY_AVISO;
import static org.ventanilla.server.notification.path.Happened.SERVED_BY_CONDUCT;
import static org.ventanilla.server.notification.path.Happened.SERVED_ELECTRONICALLY;
import static org.ventanilla.server.notification.path.Happened.SERVED_IN_PERSON;
import static org.ventanilla.server.notification.path.PathTest.day;
import static org.ventanilla.server.notification.path.PathTest.step;
import static org.ventanilla.server.notification.path.PathTest.way;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;

/** Decided on Wednesday 25 November 2026. */
class OrderTest {
    private static final Reach LETTER = new Reach(false, true);
    private static final Reach NOWHERE = new Reach(false, false);
    private static final Reach MAIL = new Reach(true, true);
    private static final LocalDate CHRISTMAS = day(12, 24);

    @Test
    void nobody_is_notified_twice() {
        Path served = way(LETTER, step(SERVED_IN_PERSON, 11, 26));
        for (Happened again : Happened.values()) {
            refused(ALREADY_NOTIFIED, served, again, day(12, 1));
        }
    }

    @Test
    void nothing_happens_before_the_act_or_after_today() {
        refused(DATE_BEFORE_ACT, way(LETTER), CITACION_SENT, day(11, 24));
        allowed(way(LETTER), CITACION_SENT, day(11, 25));
        assertEquals(Optional.of(DATE_IN_FUTURE), way(LETTER).refusal(CITACION_SENT, day(11, 27), day(11, 26)));
    }

    @Test
    void who_comes_is_served_at_any_time() {
        allowed(way(NOWHERE), SERVED_IN_PERSON, day(11, 25));
        allowed(way(LETTER, step(CITACION_SENT, 11, 26), step(AVISO_SENT, 12, 4)), SERVED_IN_PERSON, day(12, 5));
        allowed(way(LETTER), SERVED_BY_CONDUCT, day(11, 30));
    }

    @Test
    void a_letter_is_sent_once() {
        refused(NOTICE_OUT_OF_ORDER, way(LETTER, step(CITACION_SENT, 11, 26)), CITACION_SENT, day(11, 27));
    }

    @Test
    void what_never_left_cannot_arrive() {
        refused(NOTICE_OUT_OF_ORDER, way(LETTER), CITACION_DELIVERED, day(11, 27));
        refused(NOTICE_OUT_OF_ORDER, way(LETTER, step(CITACION_SENT, 11, 27)), CITACION_RETURNED, day(11, 26));
        allowed(way(LETTER, step(CITACION_SENT, 11, 27)), CITACION_RETURNED, day(11, 27));
    }

    @Test
    void what_was_delivered_cannot_come_back() {
        Path delivered = way(LETTER, step(CITACION_SENT, 11, 26), step(CITACION_DELIVERED, 11, 27));
        refused(NOTICE_OUT_OF_ORDER, delivered, CITACION_RETURNED, day(11, 30));
    }

    @Test
    void an_aviso_waits_until_the_five_days_are_over() {
        Path cited = way(LETTER, step(CITACION_SENT, 11, 26));
        refused(AVISO_TOO_EARLY, cited, AVISO_SENT, day(12, 3));
        allowed(cited, AVISO_SENT, day(12, 4));
        refused(NOTICE_OUT_OF_ORDER, way(LETTER), AVISO_SENT, day(12, 4));
    }

    @Test
    void who_has_an_address_is_not_cited_on_the_web() {
        refused(NOTICE_OUT_OF_ORDER, way(LETTER), CITACION_PUBLISHED, day(11, 27));
        allowed(
                way(LETTER, step(CITACION_SENT, 11, 26), step(CITACION_RETURNED, 11, 30)),
                CITACION_PUBLISHED,
                day(12, 1));
        allowed(way(NOWHERE), CITACION_PUBLISHED, day(11, 27));
    }

    @Test
    void a_published_aviso_follows_a_published_citacion_or_a_returned_aviso() {
        refused(NOTICE_OUT_OF_ORDER, way(NOWHERE), AVISO_PUBLISHED, day(12, 7));
        Path hung = way(NOWHERE, step(CITACION_PUBLISHED, 11, 27));
        refused(AVISO_TOO_EARLY, hung, AVISO_PUBLISHED, day(12, 4));
        allowed(hung, AVISO_PUBLISHED, day(12, 7));
        allowed(
                way(LETTER, step(CITACION_SENT, 11, 26), step(AVISO_SENT, 12, 4), step(Happened.AVISO_RETURNED, 12, 7)),
                AVISO_PUBLISHED,
                day(12, 7));
    }

    @Test
    void without_her_authorisation_nothing_electronic_counts() {
        refused(AUTHORISATION_MISSING, way(LETTER), ACCESS_SENT, day(11, 26));
        refused(AUTHORISATION_MISSING, way(LETTER, step(ACCESS_SENT, 11, 25)), SERVED_ELECTRONICALLY, day(11, 26));
        refused(NOTICE_OUT_OF_ORDER, way(MAIL), SERVED_ELECTRONICALLY, day(11, 26));
        allowed(way(MAIL, step(ACCESS_SENT, 11, 25)), SERVED_ELECTRONICALLY, day(11, 26));
    }

    @Test
    void she_may_still_open_the_link_when_the_letter_is_on_its_way() {
        allowed(way(MAIL, step(ACCESS_SENT, 11, 25), step(CITACION_SENT, 12, 1)), SERVED_ELECTRONICALLY, day(12, 2));
    }

    @Test
    void an_aviso_serves_on_its_day_and_only_when_that_day_is_over() {
        Path aviso = way(LETTER, step(CITACION_SENT, 11, 26), step(AVISO_SENT, 12, 4), step(AVISO_DELIVERED, 12, 9));
        assertEquals(Optional.of(NOTICE_OUT_OF_ORDER), aviso.refusal(SERVED_BY_AVISO, day(12, 10), day(12, 10)));
        assertEquals(Optional.empty(), aviso.refusal(SERVED_BY_AVISO, day(12, 10), day(12, 11)));
        refused(NOTICE_OUT_OF_ORDER, aviso, SERVED_BY_AVISO, day(12, 11));
    }

    private static void refused(ProblemCode code, Path path, Happened what, LocalDate on) {
        assertEquals(Optional.of(code), path.refusal(what, on, CHRISTMAS));
    }

    private static void allowed(Path path, Happened what, LocalDate on) {
        assertEquals(Optional.empty(), path.refusal(what, on, CHRISTMAS));
    }
}
