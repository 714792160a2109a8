package org.ventanilla.server.notification;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ventanilla.contract.ProblemCode.ACT_INCOMPLETE;
import static org.ventanilla.contract.ProblemCode.ACT_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.ALREADY_NOTIFIED;
import static org.ventanilla.contract.ProblemCode.DATE_BEFORE_ACT;
import static org.ventanilla.server.notification.NotificationFixture.DECIDED;
import static org.ventanilla.server.notification.NotificationFixture.SOFIA;
import static org.ventanilla.server.notification.NotificationFixture.done;
import static org.ventanilla.server.notification.path.Happened.AVISO_DELIVERED;
import static org.ventanilla.server.notification.path.Happened.AVISO_SENT;
import static org.ventanilla.server.notification.path.Happened.CITACION_PUBLISHED;
import static org.ventanilla.server.notification.path.Happened.CITACION_RETURNED;
import static org.ventanilla.server.notification.path.Happened.CITACION_SENT;
import static org.ventanilla.server.notification.path.Happened.SERVED_BY_AVISO;
import static org.ventanilla.server.notification.path.Happened.SERVED_BY_CONDUCT;
import static org.ventanilla.server.notification.path.Happened.SERVED_IN_PERSON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.Notice.How;
import org.ventanilla.server.notification.path.Step;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.DbFault;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;

class WalkingIT {
    private static final TestDb DB = Postgres.fresh();

    private final NotificationFixture on = new NotificationFixture(DB);

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void a_citacion_moves_the_case_and_keeps_its_second_date() {
        var act = on.act();
        on.on(11, 27);
        assertEquals(
                Todo.AWAIT_PERSON,
                on.happens(act, CITACION_SENT).next(LocalDate.of(2026, 11, 27)).todo());
        var file = on.caseOf(act);
        assertEquals(CaseState.CITADA, file.state());
        assertEquals(LocalDate.of(2026, 11, 27), file.dates().cite().on());
    }

    @Test
    void who_acts_on_a_decision_knows_it_and_its_way_ends_there() {
        var act = on.act();
        on.on(11, 27);
        byConduct().serve(act.pqr(), on.clock.instant(), SOFIA);
        assertEquals(
                List.of(SERVED_BY_CONDUCT),
                on.ways.steps(act.id()).stream().map(Step::what).toList());
        assertEquals(requireNonNull(on.caseOf(act).notice()).how(), How.CONDUCTA_CONCLUYENTE);
        assertEquals(
                List.of(),
                on.ways.openOf(requireNonNull(act.to().document())).stream()
                        .filter(act.id()::equals)
                        .toList());
    }

    @Test
    void an_act_that_could_not_be_served_counts_as_known_too() {
        var act = on.act("Vereda El Salto", List.of());
        on.on(11, 27);
        byConduct().serve(act.pqr(), on.clock.instant(), SOFIA);
        assertEquals(List.of(), on.ways.steps(act.id()));
        assertEquals(requireNonNull(on.caseOf(act).notice()).how(), How.CONDUCTA_CONCLUYENTE);
    }

    private ServingByConduct byConduct() {
        return new ServingByConduct(on.acts, on.walking, on.moving(on.clock));
    }

    @Test
    void a_citacion_that_came_back_is_published_and_the_case_is_not_cited_twice() {
        var act = on.act();
        on.on(11, 27);
        on.happens(act, CITACION_SENT);
        on.happens(act, CITACION_RETURNED);
        on.on(11, 30);
        on.happens(act, CITACION_PUBLISHED);
        assertEquals(
                1,
                on.cases.files.steps(act.pqr()).stream()
                        .filter(step -> step.move() == MoveKind.CITE)
                        .count());
    }

    @Test
    void who_came_is_notified_at_that_hour() {
        var act = on.act();
        on.on(11, 26);
        on.happens(act, SERVED_IN_PERSON);
        var notice = on.caseOf(act).notice();
        assertEquals(new org.ventanilla.server.casework.Notice(on.clock.instant(), How.PERSONAL), notice);
        assertEquals(CaseState.NOTIFICADA, on.caseOf(act).state());
    }

    @Test
    void an_aviso_serves_the_case_on_its_own_day_though_it_is_written_later() {
        var act = on.act();
        on.on(11, 26);
        on.happens(act, CITACION_SENT);
        on.on(12, 4);
        on.happens(act, AVISO_SENT);
        on.on(12, 9);
        on.happens(act, AVISO_DELIVERED);
        on.on(12, 14);
        done(on.walking.record(act.id(), SERVED_BY_AVISO, LocalDate.of(2026, 12, 10), "system", ""));
        assertEquals(LocalDate.of(2026, 12, 10), on.caseOf(act).dates().notice().on());
    }

    @Test
    void nobody_is_notified_twice_and_the_case_stays_as_it_was() {
        var act = on.act();
        on.happens(act, SERVED_IN_PERSON);
        var before = on.caseOf(act).version();
        assertEquals(
                Result.refused(ALREADY_NOTIFIED, "on"),
                on.walking.record(act.id(), SERVED_IN_PERSON, DECIDED, SOFIA, "otra"));
        assertEquals(before, on.caseOf(act).version());
    }

    @Test
    void a_date_before_the_act_is_refused() {
        assertEquals(
                Result.refused(DATE_BEFORE_ACT, "on"),
                on.walking.record(on.act().id(), CITACION_SENT, DECIDED.minusDays(1), SOFIA, ""));
    }

    @Test
    void an_act_that_does_not_say_what_she_may_do_is_not_served_and_it_says_what_is_missing() {
        var act = on.act("Calle 1", List.of(" "));
        assertEquals(
                Result.refused(ACT_INCOMPLETE, "recursos"),
                on.walking.record(act.id(), CITACION_SENT, DECIDED, SOFIA, ""));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
    }

    @Test
    void an_act_without_its_paper_is_not_served() {
        var act = on.act();
        var bare = new Act(act.id(), act.pqr(), act.entry(), act.number(), act.issuedAt(), "", List.of(), act.to());
        on.acts.issue(bare);
        assertEquals(Result.refused(ACT_INCOMPLETE, "copy,recursos"), on.walking.whole(act.id()));
        assertEquals(Result.refused(ACT_UNKNOWN), on.walking.whole(Ids.next()));
    }

    @Test
    void when_the_case_does_not_let_itself_be_moved_nothing_is_written() {
        var act = on.act();
        DB.db.update("update pqr set state = 'CERRADA' where id = $1", act.pqr());
        on.walking.record(act.id(), CITACION_SENT, DECIDED, SOFIA, "guía 1");
        assertEquals(List.of(), on.ways.steps(act.id()));
    }

    @Test
    void what_happened_is_never_changed() {
        var act = on.act();
        on.happens(act, CITACION_SENT);
        assertThrows(DbFault.class, () -> DB.db.update("update notification_step set proof = 'otra'"));
        assertThrows(DbFault.class, () -> DB.db.update("delete from notification_step"));
    }

    @Test
    void what_waits_is_looked_at_when_its_day_is_over() {
        var act = on.act();
        on.on(11, 26);
        on.happens(act, CITACION_SENT);
        assertEquals(false, on.ways.toLookAt(LocalDate.of(2026, 12, 3), 100).contains(act.id()));
        assertEquals(true, on.ways.toLookAt(LocalDate.of(2026, 12, 4), 100).contains(act.id()));
        on.on(12, 4);
        on.walking.lookAgain(act);
        assertEquals(
                true,
                on.ways.with(Todo.SEND_AVISO, LocalDate.of(2026, 12, 4), 100).contains(act.id()));
    }
}
