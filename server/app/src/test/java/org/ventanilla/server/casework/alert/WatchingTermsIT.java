package org.ventanilla.server.casework.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.ventanilla.server.casework.CaseFixture.MARTA;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.casework.Completing;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.Silence;
import org.ventanilla.server.casework.Silencing;
import org.ventanilla.server.casework.Study;
import org.ventanilla.server.casework.alert.store.PgAlerts;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/** Presented on Monday 23 November 2026, due on Tuesday 15 December; 8 December is a holiday. */
class WatchingTermsIT {

    private static final TestDb DB = Postgres.fresh();

    private final CaseFixture cases = new CaseFixture(DB);
    private final Alerts alerts = new PgAlerts(DB.db);

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void warnings_come_five_three_and_one_business_days_before_once_each() {
        var file = cases.filed(Kind.RECLAMACION);
        for (var day = LocalDate.parse("2026-11-24");
                !day.isAfter(LocalDate.parse("2026-12-15"));
                day = day.plusDays(1)) {
            watch(day + "T08:00");
            watch(day + "T16:00");
        }
        assertEquals(List.of("2026-12-07 NEAR 5", "2026-12-10 NEAR 3", "2026-12-14 NEAR 1"), told(file));
    }

    @Test
    void what_was_missed_is_told_once_and_rightly() {
        var file = cases.filed(Kind.RECLAMACION);
        watch("2026-12-11T08:00");
        assertEquals(List.of("2026-12-11 NEAR 3"), told(file));
    }

    @Test
    void until_the_last_midnight_there_is_no_silence_and_then_there_is() {
        var file = cases.filed(Kind.QUEJA);
        watch("2026-12-15T23:59");
        assertEquals(CaseState.RADICADA, now(file).state());
        watch("2026-12-16T00:00");
        watch("2026-12-16T00:01");
        var silence = now(file).silence();
        assertEquals(new Silence(at("2026-12-16T00:00"), Silence.Stand.FLAGGED, CaseState.RADICADA), silence);
        assertEquals(CaseState.SAP, now(file).state());
        assertEquals(List.of("2026-12-15 NEAR 1", "2026-12-16 SILENCE 0"), told(file));
    }

    @Test
    void a_server_that_slept_for_weeks_counts_the_hours_from_the_end_of_the_term() {
        var file = cases.filed(Kind.RECLAMACION);
        watch("2027-01-20T10:00");
        assertEquals(
                at("2026-12-16T00:00"),
                Objects.requireNonNull(now(file).silence()).since());
        watch("2027-01-20T10:01");
        assertEquals(List.of("2027-01-20 SILENCE 0", "2027-01-20 DUTY_OVER 0"), told(file));
    }

    @Test
    void the_72_hours_run_through_the_weekend() {
        var file = cases.filed(Kind.RECLAMACION);
        watch("2026-12-16T09:00");
        watch("2026-12-19T00:00");
        assertEquals(List.of("2026-12-16 SILENCE 0"), told(file));
        watch("2026-12-19T00:01");
        assertEquals(List.of("2026-12-16 SILENCE 0", "2026-12-19 DUTY_OVER 0"), told(file));
    }

    @Test
    void a_decision_without_citacion_in_time_is_no_answer() {
        var file = cases.filed(Kind.RECLAMACION);
        move(
                file,
                "2026-12-03T10:00",
                new Resolving.Decide(cases.answerOf(file), at("2026-12-03T10:00"), Respuesta.ACCEDE));
        watch("2026-12-10T08:00");
        watch("2026-12-11T23:00");
        assertEquals(CaseState.DECIDIDA, now(file).state());
        watch("2026-12-12T08:00");
        assertEquals(CaseState.SAP, now(file).state());
        assertEquals(List.of("2026-12-10 NEAR 1", "2026-12-12 SILENCE 0"), told(file));
    }

    @Test
    void a_citacion_in_time_leaves_it_in_peace() {
        var file = cases.filed(Kind.RECLAMACION);
        move(
                file,
                "2026-12-03T10:00",
                new Resolving.Decide(cases.answerOf(file), at("2026-12-03T10:00"), Respuesta.ACCEDE));
        move(file, "2026-12-04T10:00", new Resolving.Cite(LocalDate.parse("2026-12-04")));
        watch("2027-01-20T10:00");
        assertEquals(CaseState.CITADA, now(file).state());
        assertEquals(List.of(), told(file));
    }

    @Test
    void sent_on_in_time_it_never_falls_into_silence_but_a_late_citacion_is_told() {
        var file = cases.filed(Kind.RECLAMACION);
        move(file, "2026-12-01T10:00", new Resolving.Transfer(cases.answerOf(file), "Alcaldía", "Es de ellos."));
        watch("2026-12-09T08:00");
        assertEquals(List.of("Hoy es el último día para enviar la citación."), said(file, "2026-12-09"));
        watch("2027-01-20T08:00");
        assertEquals(CaseState.TRASLADADA, now(file).state());
        assertEquals(List.of("2026-12-09 NEAR 1", "2027-01-20 OVER 0"), told(file));
        move(file, "2027-01-20T10:00", new Resolving.Cite(LocalDate.parse("2027-01-20")));
        watch("2027-03-01T08:00");
        assertEquals(CaseState.CITADA, now(file).state());
    }

    @Test
    void what_may_not_be_ours_is_watched_for_five_business_days() {
        var file = cases.filed(Kind.OTRA);
        var claim = cases.filed(Kind.RECLAMACION);
        watch("2026-11-25T08:00");
        assertEquals(List.of(), told(file));
        watch("2026-11-26T08:00");
        watch("2026-11-27T08:00");
        watch("2026-11-27T16:00");
        assertEquals(List.of("2026-11-26 NEAR 2", "2026-11-27 NEAR 1"), told(file));
        assertEquals(List.of(), told(claim));
        assertEquals(List.of("NEAR"), holding(file, "2026-11-27", Role.RESPONSIBLE));
        assertEquals(
                "Queda 1 día hábil para enviarla a otra entidad, si no es nuestra.",
                said(file, "2026-11-27").getLast());
        watch("2026-12-02T08:00");
        assertEquals(List.of(), holding(file, "2026-12-02", Role.RESPONSIBLE), "most of them are ours after all");
    }

    @Test
    void sent_on_nobody_is_asked_to_send_it_on() {
        var file = cases.filed(Kind.OTRA);
        watch("2026-11-27T08:00");
        move(file, "2026-11-27T10:00", new Resolving.Transfer(cases.answerOf(file), "Alcaldía", "Es de ellos."));
        watch("2026-11-27T12:00");
        assertEquals(List.of(), holding(file, "2026-11-27", Role.RESPONSIBLE));
    }

    @Test
    void an_exception_brings_it_back_and_it_does_not_fall_again() {
        var file = cases.filed(Kind.RECLAMACION);
        move(file, "2026-11-25T10:00", new Study.Begin());
        watch("2026-12-16T08:00");
        move(file, "2026-12-16T09:00", new Silencing.Except(Silence.Ground.OWN_DELAY, "No dejó entrar a la visita."));
        watch("2026-12-17T08:00");
        assertEquals(CaseState.EN_ANALISIS, now(file).state());
        assertEquals(List.of(), holding(file, "2026-12-17", Role.RESPONSIBLE));
    }

    @Test
    void information_is_due_earlier_and_makes_no_silence() {
        var file = cases.filed(Kind.INFORMACION);
        watch("2026-12-10T08:00");
        assertEquals(CaseState.RADICADA, now(file).state());
        assertEquals(List.of("2026-12-10 OVER 0"), told(file));
    }

    @Test
    void while_she_completes_it_the_term_stands_still_and_her_month_is_watched() {
        var file = cases.filed(Kind.RECLAMACION);
        move(file, "2026-11-27T10:00", new Completing.Ask("Falta la factura."));
        watch("2026-12-16T08:00");
        assertEquals(CaseState.ESPERANDO_AL_USUARIO, now(file).state());
        watch("2027-01-05T08:00");
        assertEquals(List.of("2027-01-05 WAIT_OVER 0"), told(file));
    }

    @Test
    void each_alert_goes_to_whom_it_concerns_and_ends_with_its_cause() {
        var file = cases.filed(Kind.RECLAMACION);
        var marta = new Staff(Ids.next(), "Marta", Role.ANALYST);
        move(file, "2026-11-25T10:00", new Study.Assign(marta.id()));
        watch("2026-12-10T08:00");
        assertEquals(List.of("NEAR"), of(marta, file, "2026-12-10"));
        assertEquals(List.of(), holding(file, "2026-12-10", Role.ANALYST), "Pedro has other cases");
        assertEquals(List.of(), holding(file, "2026-12-10", Role.RESPONSIBLE), "three days are the analyst's");
        assertEquals(List.of("NEAR"), holding(file, "2026-12-10", Role.SUPERVISOR));
        watch("2026-12-14T08:00");
        assertEquals(List.of("NEAR"), holding(file, "2026-12-14", Role.RESPONSIBLE));
        move(
                file,
                "2026-12-14T10:00",
                new Resolving.Decide(cases.answerOf(file), at("2026-12-14T10:00"), Respuesta.ACCEDE));
        assertEquals(List.of(), of(marta, file, "2026-12-14"));
    }

    private void watch(String there) {
        var clock = Clock.fixed(at(there), ZoneOffset.UTC);
        new WatchingTerms(
                        DB.transactions,
                        alerts,
                        cases.movingAt(at(there)),
                        new RaisingAlert(DB.transactions, alerts, DB.events, clock),
                        BusinessDays.national(),
                        Clocks.ofTheLaw(),
                        clock)
                .watch();
    }

    private void move(CaseFile file, String there, Move move) {
        assertInstanceOf(
                Result.Done.class, cases.movingAt(at(there)).move(file.id(), null, move, MARTA), move.toString());
    }

    private CaseFile now(CaseFile file) {
        return cases.files.byId(file.id()).orElseThrow();
    }

    private static List<String> told(CaseFile file) {
        var told = new ArrayList<String>();
        DB.db.query("select kind, ahead, raised_at from case_alert where pqr = $1 order by raised_at, id", file.id())
                .forEach(row -> told.add(
                        Bogota.dateOf(row.getOffsetDateTime("raised_at").toInstant()) + " " + row.getString("kind")
                                + " " + row.getInteger("ahead")));
        return told;
    }

    private List<String> said(CaseFile file, String day) {
        var today = LocalDate.parse(day);
        return alerts.of(new Staff(UUID.randomUUID(), "Otra", Role.SUPERVISOR), today, null, 1000).stream()
                .map(Alerts.Listed::alert)
                .filter(alert -> alert.pqr().equals(file.id()))
                .map(alert -> AlertsInWords.sentence(alert, today, BusinessDays.national()))
                .toList();
    }

    /** For somebody of that role who does not have the case. */
    private List<String> holding(CaseFile file, String day, Role role) {
        return of(new Staff(UUID.randomUUID(), "Otra", role), file, day);
    }

    private List<String> of(Staff staff, CaseFile file, String day) {
        return alerts.of(staff, LocalDate.parse(day), null, 1000).stream()
                .filter(listed -> listed.alert().pqr().equals(file.id()))
                .map(listed -> listed.alert().kind().name())
                .distinct()
                .toList();
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(Bogota.ZONE).toInstant();
    }
}
