package org.ventanilla.server.casework;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.COMPLETION_ASKED_LATE;
import static org.ventanilla.contract.ProblemCode.DATE_BEFORE_ACT;
import static org.ventanilla.contract.ProblemCode.DATE_BEFORE_PRESENTATION;
import static org.ventanilla.contract.ProblemCode.DATE_IN_FUTURE;
import static org.ventanilla.contract.ProblemCode.DESISTIMIENTO_TOO_EARLY;
import static org.ventanilla.contract.ProblemCode.EVIDENCE_DATE_WRONG;
import static org.ventanilla.contract.ProblemCode.EVIDENCE_DECREED_LATE;
import static org.ventanilla.contract.ProblemCode.EXTENSION_FORBIDDEN;
import static org.ventanilla.contract.ProblemCode.EXTENSION_TOO_LATE;
import static org.ventanilla.contract.ProblemCode.RESPUESTA_UNFIT;
import static org.ventanilla.contract.ProblemCode.SILENCE_TOO_EARLY;
import static org.ventanilla.contract.ProblemCode.SSPD_NOT_ASKED;
import static org.ventanilla.contract.ProblemCode.TERM_LONGER_THAN_DOUBLE;
import static org.ventanilla.contract.ProblemCode.VISIT_IN_THE_PAST;
import static org.ventanilla.contract.ProblemCode.WAIT_EXTENDED_ALREADY;
import static org.ventanilla.server.casework.CaseFixture.ANSWER;
import static org.ventanilla.server.casework.CaseFixture.done;
import static org.ventanilla.server.casework.CaseFixture.file;
import static org.ventanilla.server.casework.CaseFixture.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/** What a move does and what may forbid it, on a claim presented on Monday 23 November 2026 and due on 15 December. */
class MoveTest {

    private static final CaseFile CLAIM = file(Kind.RECLAMACION);

    @Test
    void asked_to_complete_it_the_clock_stands_still_for_a_month() {
        var waiting = done(new Completing.Ask("La dirección.").on(CLAIM, on("2026-11-30")));
        assertEquals(CaseState.ESPERANDO_AL_USUARIO, waiting.state());
        assertEquals(LocalDate.parse("2026-11-30"), waiting.dates().stopped());
        assertEquals(new Waiting(day("2026-11-30"), day("2026-12-30"), false), waiting.waiting());
    }

    @Test
    void after_ten_business_days_it_is_too_late_to_ask() {
        var ask = new Completing.Ask("La dirección.");
        assertTrue(ask.on(CLAIM, on("2026-12-07")) instanceof Result.Done);
        assertEquals(Result.refused(COMPLETION_ASKED_LATE), ask.on(CLAIM, on("2026-12-09")));
    }

    @Test
    void completed_the_clock_runs_on_from_the_day_after() {
        var waiting = done(new Completing.Ask("La dirección.").on(CLAIM, on("2026-11-30")));
        var complete =
                done(new Completing.Complete(day("2026-12-09"), "Vereda El Rosal.").on(waiting, on("2026-12-10")));
        assertEquals(CaseState.EN_ANALISIS, complete.state());
        assertEquals(day("2026-12-23"), complete.pqr().due());
        assertEquals(day("2026-12-23"), complete.dates().next());
    }

    @Test
    void the_wait_is_longer_once_and_only_before_it_ends() {
        var waiting = done(new Completing.Ask("La dirección.").on(CLAIM, on("2026-11-30")));
        var longer = done(new Completing.ExtendWait("Está lejos.").on(waiting, on("2026-12-30")));
        assertEquals(new Waiting(day("2026-11-30"), day("2027-02-01"), true), longer.waiting());
        var again = new Completing.ExtendWait("Otra vez.");
        assertEquals(Result.refused(WAIT_EXTENDED_ALREADY), again.on(longer, on("2027-01-05")));
        assertEquals(Result.refused(WAIT_EXTENDED_ALREADY), again.on(waiting, on("2026-12-31")));
    }

    @Test
    void nobody_is_held_to_have_given_up_before_the_month_is_over() {
        var waiting = done(new Completing.Ask("La dirección.").on(CLAIM, on("2026-11-30")));
        var desist = new Completing.Desist(ANSWER, "No llegó.");
        assertEquals(Result.refused(DESISTIMIENTO_TOO_EARLY), desist.on(waiting, on("2026-12-30")));
        var archived = done(desist.on(waiting, on("2026-12-31")));
        assertEquals(CaseState.DESISTIDA, archived.state());
        assertEquals(Respuesta.ARCHIVA, respuesta(archived));
        assertEquals(day("2027-01-08"), archived.dates().next(), "the act is notified like any other");
    }

    @Test
    void evidence_told_in_time_moves_the_date_to_decide() {
        var decreed = done(decree("2026-12-14", "2027-01-20").on(CLAIM, on("2026-12-14")));
        assertEquals(CaseState.EN_PRUEBAS, decreed.state());
        assertEquals(day("2027-01-20"), decreed.pqr().due());
        assertEquals(day("2027-01-20"), decreed.evidenceUntil());
    }

    @Test
    void evidence_told_on_the_last_day_or_twice_moves_nothing() {
        assertEquals(
                Result.refused(EVIDENCE_DECREED_LATE),
                decree("2026-12-15", "2027-01-20").on(CLAIM, on("2026-12-15")));
        var once = done(decree("2026-12-14", "2027-01-20").on(CLAIM, on("2026-12-14")));
        var back = done(new Evidence.Finish("Llegó todo.").on(once, on("2027-01-10")));
        assertEquals(
                Result.refused(EVIDENCE_DECREED_LATE),
                decree("2027-01-12", "2027-02-20").on(back, on("2027-01-12")));
    }

    @ParameterizedTest(name = "told on {0}, decided by {1}")
    @CsvSource({"2026-12-02, 2026-12-15", "2026-12-02, 2026-12-19", "2026-12-02, 2026-12-01"})
    void the_new_date_is_a_later_business_day(String told, String until) {
        assertEquals(
                Result.refused(EVIDENCE_DATE_WRONG, "until"),
                decree(told, until).on(CLAIM, on("2026-12-02")));
    }

    @Test
    void what_is_recorded_lies_neither_before_the_petition_nor_ahead() {
        assertEquals(
                Result.refused(DATE_BEFORE_PRESENTATION, "told"),
                decree("2026-11-20", "2027-01-20").on(CLAIM, on("2026-12-02")));
        assertEquals(
                Result.refused(DATE_IN_FUTURE, "told"),
                decree("2026-12-03", "2027-01-20").on(CLAIM, on("2026-12-02")));
    }

    @Test
    void a_visit_has_a_date_ahead_and_ends_with_its_acta() {
        var now = on("2026-12-01");
        assertEquals(
                Result.refused(VISIT_IN_THE_PAST, "at"), new Evidence.Appoint(now.at(), "Su casa.").on(CLAIM, now));
        var appointed = done(new Evidence.Appoint(on("2026-12-03").at(), "Su casa.").on(CLAIM, now));
        assertEquals(CaseState.EN_VISITA, appointed.state());
        assertEquals(CLAIM.dates(), appointed.dates(), "a visit moves no date");
        var held = new Evidence.Hold(on("2026-12-03").at(), List.of(), "El medidor gira sin consumo.");
        assertEquals(
                CaseState.EN_ANALISIS,
                done(held.on(appointed, on("2026-12-03"))).state());
        assertEquals(Result.refused(DATE_IN_FUTURE, "held"), held.on(appointed, now));
    }

    @Test
    void a_term_of_ley_142_is_never_extended() {
        for (var kind : List.of(Kind.RECLAMACION, Kind.QUEJA, Kind.PETICION, Kind.DENUNCIA, Kind.INFORMACION)) {
            assertEquals(
                    Result.refused(EXTENSION_FORBIDDEN),
                    new Study.Extend(day("2026-12-28"), "Hay mucho.").on(file(kind), on("2026-12-02")));
        }
    }

    @Test
    void another_petition_is_extended_once_before_it_ends_and_up_to_double() {
        var other = file(Kind.OTRA);
        var longer = done(new Study.Extend(day("2026-12-28"), "Hay mucho.").on(other, on("2026-12-15")));
        assertEquals(day("2026-12-28"), longer.pqr().due());
        assertEquals(
                Result.refused(EXTENSION_FORBIDDEN),
                new Study.Extend(day("2027-01-04"), "Más.").on(longer, on("2026-12-16")));
        assertEquals(
                Result.refused(EXTENSION_TOO_LATE),
                new Study.Extend(day("2026-12-28"), "Hay mucho.").on(other, on("2026-12-16")));
        assertEquals(
                Result.refused(TERM_LONGER_THAN_DOUBLE, "until"),
                new Study.Extend(day("2027-01-08"), "Hay mucho.").on(other, on("2026-12-15")));
    }

    @Test
    void reclassified_it_takes_the_term_the_area_and_the_mark_of_what_it_is() {
        var information = file(Kind.INFORMACION);
        assertEquals(day("2026-12-07"), information.pqr().due());
        var claim = done(new Study.Reclassify(Kind.RECLAMACION, Service.AGUA, "303", "Reclama.")
                .on(information, on("2026-12-01")));
        assertEquals(day("2026-12-15"), claim.pqr().due());
        assertEquals(day("2026-12-15"), claim.dates().next());
        assertEquals("Ley 142 de 1994, art. 158", claim.pqr().termCitation());
        assertEquals("Operación y redes", claim.pqr().area());
        assertTrue(claim.malIngresada());
    }

    @Test
    void reclassified_after_a_stop_it_keeps_the_days_that_were_won() {
        var waiting = done(new Completing.Ask("La dirección.").on(CLAIM, on("2026-11-30")));
        var complete = done(new Completing.Complete(day("2026-12-09"), "Llegó.").on(waiting, on("2026-12-10")));
        var queja =
                done(new Study.Reclassify(Kind.QUEJA, Service.AGUA, null, "Se queja.").on(complete, on("2026-12-11")));
        assertEquals(complete.pqr().due(), queja.pqr().due());
    }

    @Test
    void a_transfer_is_answer_and_end_of_the_term() {
        var away = done(new Resolving.Transfer(ANSWER, "Alcaldía de Junín", "Es del acueducto veredal.")
                .on(CLAIM, on("2026-11-25")));
        assertEquals(CaseState.TRASLADADA, away.state());
        assertEquals(Respuesta.TRASLADA, respuesta(away));
        assertEquals(day("2026-12-02"), away.dates().next(), "she is still to be told, as of any answer");
    }

    @ParameterizedTest
    @EnumSource(
            value = Respuesta.class,
            names = {"CONFIRMA", "RECHAZA", "PENDIENTE", "SIN_RESPUESTA"})
    void what_decides_no_claim_is_refused(Respuesta respuesta) {
        var now = on("2026-12-01");
        assertEquals(
                Result.refused(RESPUESTA_UNFIT, "respuesta"),
                new Resolving.Decide(ANSWER, now.at(), respuesta).on(CLAIM, now));
    }

    @Test
    void a_recurso_is_decided_with_its_own_answers() {
        var now = on("2026-12-01");
        var recurso = file(Kind.REPOSICION);
        assertEquals(
                Respuesta.REVOCA,
                respuesta(done(new Resolving.Decide(ANSWER, now.at(), Respuesta.REVOCA).on(recurso, now))));
        assertEquals(
                Result.refused(RESPUESTA_UNFIT, "respuesta"),
                new Resolving.Decide(ANSWER, now.at(), Respuesta.ACCEDE).on(recurso, now));
    }

    @Test
    void nobody_is_cited_or_told_before_the_decision() {
        var decided =
                done(new Resolving.Decide(ANSWER, on("2026-12-03").at(), Respuesta.ACCEDE).on(CLAIM, on("2026-12-03")));
        assertEquals(day("2026-12-11"), decided.dates().next());
        assertEquals(
                Result.refused(DATE_BEFORE_ACT, "on"),
                new Resolving.Cite(day("2026-12-02")).on(decided, on("2026-12-04")));
        assertEquals(
                Result.refused(DATE_BEFORE_ACT, "at"),
                new Resolving.Notify(on("2026-12-02").at(), Notice.How.PERSONAL).on(decided, on("2026-12-04")));
    }

    @Test
    void silence_comes_after_the_term_and_an_exception_leads_back() {
        var study = done(new Study.Begin().on(CLAIM, on("2026-11-24")));
        var midnight = on("2026-12-16");
        assertEquals(
                Result.refused(SILENCE_TOO_EARLY),
                new Silencing.Flag(on("2026-12-15").at()).on(study, midnight));
        var silent = done(new Silencing.Flag(midnight.at()).on(study, midnight));
        assertEquals(CaseState.SAP, silent.state());
        var excepted = done(new Silencing.Except(Silence.Ground.OWN_DELAY, "No abrió.").on(silent, on("2026-12-17")));
        assertEquals(CaseState.EN_ANALISIS, excepted.state());
        assertEquals(Silence.Stand.EXCEPTED, requireNonNull(excepted.silence()).stand());
    }

    @Test
    void who_was_answered_and_sent_for_in_time_makes_no_silence_by_not_coming() {
        var cited = cited(decided("2026-12-15"), "2026-12-22");
        assertTrue(on("2027-03-01").today().isAfter(requireNonNull(cited.dates().next())), "her time to come is over");
        assertEquals(Result.refused(SILENCE_TOO_EARLY), flagged(cited));
    }

    @Test
    void decided_late_or_sent_for_late_is_silence_though_she_was_sent_for() {
        assertEquals(
                CaseState.SAP,
                done(flagged(cited(decided("2026-12-16"), "2026-12-17"))).state());
        assertEquals(
                CaseState.SAP,
                done(flagged(cited(decided("2026-12-15"), "2026-12-23"))).state());
        assertEquals(CaseState.SAP, done(flagged(decided("2026-12-15"))).state());
    }

    @Test
    void what_was_sent_on_or_taken_back_in_time_makes_no_silence_however_late_she_is_told() {
        var now = on("2026-11-30");
        var sentOn = done(new Resolving.Transfer(ANSWER, "Alcaldía de Junín", "Es de ellos.").on(CLAIM, now));
        var takenBack = done(new Completing.Withdraw(ANSWER, "Ya no quiere.").on(CLAIM, now));
        for (var file : List.of(sentOn, takenBack)) {
            assertEquals(Result.refused(SILENCE_TOO_EARLY), flagged(file));
            assertEquals(Result.refused(SILENCE_TOO_EARLY), flagged(cited(file, "2027-01-20")));
        }
    }

    private static CaseFile decided(String day) {
        return done(new Resolving.Decide(ANSWER, on(day).at(), Respuesta.ACCEDE).on(CLAIM, on(day)));
    }

    private static CaseFile cited(CaseFile file, String day) {
        return done(new Resolving.Cite(day(day)).on(file, on(day)));
    }

    private static Result<CaseFile> flagged(CaseFile file) {
        return new Silencing.Flag(on("2027-03-01").at()).on(file, on("2027-03-01"));
    }

    @Test
    void only_who_asked_for_it_goes_to_the_superintendencia() {
        var now = on("2026-12-18");
        var told = CLAIM.to(CaseState.NOTIFICADA);
        assertEquals(Result.refused(SSPD_NOT_ASKED), new Appealing.SendToSspd(now.today()).on(told, now));
        var asked = file(Kind.REPOSICION_APELACION).to(CaseState.NOTIFICADA);
        assertEquals(
                CaseState.EN_SSPD,
                done(new Appealing.SendToSspd(now.today()).on(asked, now)).state());
    }

    private static Evidence.Decree decree(String told, String until) {
        return new Evidence.Decree(day(told), day(until), "Revisar el medidor.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"REPOSICION", "REPOSICION_APELACION"})
    void a_recurso_is_neither_sent_on_nor_archived(Kind recurso) {
        var unfit = Result.refused(RESPUESTA_UNFIT, "respuesta");
        var late = done(new Completing.Ask("La firma.").on(file(recurso), on("2026-11-30")));
        assertEquals(unfit, new Resolving.Transfer(ANSWER, "SSPD", "Es suya.").on(file(recurso), on("2026-11-30")));
        assertEquals(unfit, new Completing.Withdraw(ANSWER, "Ya no quiere.").on(file(recurso), on("2026-11-30")));
        assertEquals(unfit, new Completing.Desist(ANSWER, "No llegó.").on(late, on("2027-02-01")));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Respuesta respuesta(CaseFile file) {
        return requireNonNull(file.decision()).respuesta();
    }
}
