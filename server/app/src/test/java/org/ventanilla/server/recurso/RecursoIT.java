package org.ventanilla.server.recurso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.IDEMPOTENCY_KEY_REUSED;
import static org.ventanilla.contract.ProblemCode.NOTHING_TO_ATTACK;
import static org.ventanilla.contract.ProblemCode.NOT_CONFIRMED;
import static org.ventanilla.contract.ProblemCode.PAYMENT_UNPROVEN;
import static org.ventanilla.contract.ProblemCode.QUEJA_NOT_OPEN;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.RECURSO_LATE;
import static org.ventanilla.contract.ProblemCode.RECURSO_TWICE;
import static org.ventanilla.contract.ProblemCode.SSPD_NOT_ASKED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Resolving.Decide;
import org.ventanilla.server.casework.Resolving.Notify;
import org.ventanilla.server.customer.sample.SampleBilling;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.PqrFixture;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.recurso.FollowingSspd.May;
import org.ventanilla.server.recurso.store.PgRecursos;

/** A claim of 23 November 2026 whose answer somebody does not accept. */
class RecursoIT {

    private static final TestDb DB = Postgres.fresh();
    private static final BusinessDays DAYS = BusinessDays.national();
    private static final Instant DECIDED = at("2026-11-25");
    private static final Instant NOTIFIED = at("2026-11-26");
    private static final Instant IN_TIME = at("2026-12-03");
    private static final Instant LATE = at("2026-12-04");

    /** With this one she confirmed «No estoy de acuerdo.» */
    private static final UUID SAID = Ids.next();

    private final CaseFixture cases = new CaseFixture(DB);
    private final PqrFixture pqrs = new PqrFixture(DB);
    private final PgRecursos recursos = new PgRecursos(DB.db);
    private final UUID session = pqrs.held();
    private int keys;

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void it_is_a_petition_of_its_own_and_the_case_it_attacks_is_in_recurso() {
        var about = notified();
        var filed = done(file(about, true, IN_TIME));
        assertEquals(Kind.REPOSICION_APELACION, filed.pqr().kind());
        assertEquals(about.id(), filed.pqr().about());
        assertEquals("4000001", filed.pqr().content().account());
        assertEquals(LocalDate.parse("2026-12-28"), filed.pqr().due());
        assertEquals(CaseState.EN_RECURSO, now(about).state());
        var recurso = recursos.of(filed.pqr().id()).orElseThrow();
        assertEquals(LocalDate.parse("2026-12-03"), recurso.lastDay());
        assertEquals(List.of(), recurso.findings());
    }

    @Test
    void a_late_one_is_filed_and_says_what_it_is() {
        var filed = done(file(notified(), false, LATE));
        assertEquals(List.of(RECURSO_LATE), findings(filed));
    }

    @Test
    void nothing_to_attack_is_filed_too_and_moves_nothing() {
        var about = cases.filed(Kind.RECLAMACION);
        var filed = done(file(about, false, IN_TIME));
        assertEquals(List.of(NOTHING_TO_ATTACK), findings(filed));
        assertEquals(CaseState.RADICADA, now(about).state());
    }

    @Test
    void the_second_one_is_filed_and_names_the_first() {
        var about = notified();
        var first = done(file(about, false, IN_TIME));
        assertEquals(Optional.of(first.radicado()), recursos.firstAbout(about.id()));
        assertEquals(List.of(RECURSO_TWICE), findings(done(file(about, false, IN_TIME))));
    }

    @Test
    void who_was_not_told_is_told_by_attacking() {
        var about = decided(cases.filed(Kind.RECLAMACION), Respuesta.NO_ACCEDE, DECIDED);
        var filed = done(file(about, false, IN_TIME));
        assertTrue(recursos.of(filed.pqr().id()).orElseThrow().byConduct());
        assertEquals(CaseState.EN_RECURSO, now(about).state());
        var notice = now(about).notice();
        assertEquals(new Notice(IN_TIME, Notice.How.CONDUCTA_CONCLUYENTE), notice);
    }

    @Test
    void what_is_to_be_paid_is_counted_from_billing() {
        var about = notified();
        var filed =
                done(filingAt(IN_TIME).file(session, pqrs.ana, "key-00001", asked(about, false, "8810006", 200_000L)));
        var recurso = recursos.of(filed.pqr().id()).orElseThrow();
        assertEquals(List.of(PAYMENT_UNPROVEN), recurso.findings());
        var bill = Disputed.of(new SampleBilling().account("4000001").orElseThrow(), "8810006", 200_000);
        assertEquals(bill.orElseThrow().toPay(), recurso.toPay());
    }

    @Test
    void said_twice_it_is_filed_once_and_another_under_the_same_key_is_refused() {
        var about = notified();
        var filing = filingAt(IN_TIME);
        var first = filing.file(session, pqrs.ana, "key-00001", asked(about, false, null, null));
        assertEquals(first, filing.file(session, pqrs.ana, "key-00001", asked(about, false, null, null)));
        assertEquals(
                Result.refused(IDEMPOTENCY_KEY_REUSED),
                filing.file(session, pqrs.ana, "key-00001", asked(notified(), false, null, null)));
    }

    @Test
    void only_an_empty_wish_and_an_unknown_case_are_not_filed() {
        var about = notified();
        var empty = new NewRecurso(about.radicado().text(), false, " ", null, null, null, false, null, null);
        assertEquals(
                Result.refused(FIELD_MISSING, "object"), filingAt(IN_TIME).file(session, pqrs.ana, "key-00001", empty));
        assertEquals(CaseState.NOTIFICADA, now(about).state());
        var unknown = new NewRecurso("2026-ENT-999999", false, "No.", null, null, null, false, null, null);
        assertEquals(Result.refused(RADICADO_UNKNOWN), filingAt(IN_TIME).file(session, pqrs.ana, "key-00001", unknown));
    }

    @Test
    void once_she_was_told_what_became_of_it_both_cases_end() {
        var about = notified();
        var own = answered(done(file(about, false, IN_TIME)), Respuesta.CONFIRMA);
        settling(LATE).settle(own.id());
        settling(LATE).settle(own.id());
        assertEquals(CaseState.CERRADA, now(own).state());
        assertEquals(CaseState.CERRADA, now(about).state());
    }

    @Test
    void what_a_failed_reaction_left_open_the_sweep_ends() {
        var about = notified();
        answered(done(file(about, false, IN_TIME)), Respuesta.REVOCA);
        settling(LATE).sweep();
        assertEquals(CaseState.CERRADA, now(about).state());
    }

    @Test
    void the_superintendencia_gets_the_file_in_three_days_and_ends_both() {
        var about = notified();
        var own = answered(done(file(about, true, IN_TIME)), Respuesta.MODIFICA);
        settling(LATE).settle(own.id());
        assertEquals(CaseState.NOTIFICADA, now(own).state());
        assertEquals(Optional.of(LocalDate.parse("2026-12-10")), sending().by(now(own)));
        var sent = sending().send(own.radicado().text(), LocalDate.parse("2026-12-07"), "RA123", pqrs.ana);
        assertTrue(sent instanceof Result.Done, sent::toString);
        assertEquals(CaseState.EN_SSPD, now(own).state());
        assertEquals(CaseState.EN_SSPD, now(about).state());
        assertEquals(
                LocalDate.parse("2026-12-07"),
                recursos.of(own.id()).orElseThrow().sentToSspd());
        sending().returned(own.radicado().text(), "Confirma.", pqrs.ana);
        assertEquals(CaseState.CERRADA, now(own).state());
        assertEquals(CaseState.CERRADA, now(about).state());
    }

    @Test
    void what_she_confirmed_is_recorded_and_what_she_did_not_is_not_filed_as_confirmed() {
        var about = notified();
        assertEquals(Result.refused(NOT_CONFIRMED), confirmed(about, "No estoy de acuerdo.", Ids.next()));
        assertEquals(Result.refused(NOT_CONFIRMED), confirmed(about, "No estoy de acuerdo con nada.", SAID));
        var filed = done(confirmed(about, "No estoy de acuerdo.", SAID));
        assertEquals(SAID, recursos.of(filed.pqr().id()).orElseThrow().confirmedBy());
    }

    @Test
    void nobody_sends_what_nobody_asked_for() {
        var own = answered(done(file(notified(), false, IN_TIME)), Respuesta.CONFIRMA);
        assertEquals(Optional.empty(), sending().by(own));
        assertEquals(
                Result.refused(SSPD_NOT_ASKED),
                sending().send(own.radicado().text(), LocalDate.parse("2026-12-07"), "RA123", pqrs.ana));
    }

    @Test
    void a_refused_apelacion_waits_five_days_for_the_queja() {
        var about = notified();
        var own = answered(done(file(about, true, IN_TIME)), Respuesta.RECHAZA);
        settling(at("2026-12-14")).settle(own.id());
        assertEquals(CaseState.EN_RECURSO, now(about).state());
        settling(at("2026-12-15")).settle(own.id());
        assertEquals(CaseState.CERRADA, now(about).state());
    }

    @Test
    void a_queja_keeps_both_open_and_a_late_one_is_recorded_as_late() {
        var about = notified();
        var own = answered(done(file(about, true, IN_TIME)), Respuesta.RECHAZA);
        assertEquals(Result.done(true), queja(own, "2026-12-14"));
        settling(at("2026-12-20")).settle(own.id());
        assertEquals(CaseState.EN_RECURSO, now(about).state());
        assertEquals(Result.done(false), queja(own, "2026-12-15"));
        assertEquals(Result.refused(QUEJA_NOT_OPEN), queja(notified(), "2026-12-14"));
    }

    @Test
    void what_is_to_be_done_with_the_superintendencia_is_offered_when_it_is() {
        var about = notified();
        var own = answered(done(file(about, true, IN_TIME)), Respuesta.CONFIRMA);
        var way = way(own);
        assertEquals(List.of(May.SEND), way.may());
        assertEquals(LocalDate.parse("2026-12-10"), way.sendBy());
        sending().send(own.radicado().text(), LocalDate.parse("2026-12-07"), "RA123", pqrs.ana);
        way = way(own);
        assertEquals(List.of(May.RETURN), way.may());
        assertEquals(LocalDate.parse("2026-12-07"), way.sentOn());
        assertEquals("RA123", way.guide());
        assertNull(way.sendBy());
        sending().returned(own.radicado().text(), "La confirma.", pqrs.ana);
        assertEquals(List.of(), way(own).may());
    }

    @Test
    void a_queja_that_the_superintendencia_denies_ends_both_cases() {
        var about = notified();
        var own = answered(done(file(about, true, IN_TIME)), Respuesta.RECHAZA);
        assertEquals(List.of(May.QUEJA), way(own).may());
        assertEquals(LocalDate.parse("2026-12-14"), way(own).quejaBy());
        queja(own, "2026-12-10");
        assertEquals(List.of(May.SEND, May.RETURN), way(own).may(), "it asks for the file, or denies her");
        assertEquals(false, way(own).quejaLate());
        moved(sending().returned(own.radicado().text(), "Niega la queja.", pqrs.ana));
        assertEquals(CaseState.CERRADA, now(own).state());
        assertEquals(CaseState.CERRADA, now(about).state());
    }

    private FollowingSspd.Way way(CaseFile own) {
        var quejas = new RecordingQueja(DB.transactions, recursos, cases.files, cases.movingAt(LATE), DAYS);
        return switch (new FollowingSspd(recursos, cases.files, sending(), quejas)
                .of(own.radicado().text())) {
            case Result.Done<FollowingSspd.Way> done -> done.value();
            case Result.Refused<FollowingSspd.Way> refused -> throw new AssertionError(refused);
        };
    }

    private CaseFile notified() {
        var decided = decided(cases.filed(Kind.RECLAMACION), Respuesta.NO_ACCEDE, DECIDED);
        return moved(cases.movingAt(NOTIFIED)
                .move(decided.id(), null, new Notify(NOTIFIED, Notice.How.PERSONAL), CaseFixture.MARTA));
    }

    /** Decided and told on Friday 4 December. */
    private CaseFile answered(PqrRadicada filed, Respuesta respuesta) {
        var own = decided(cases.files.byId(filed.pqr().id()).orElseThrow(), respuesta, LATE);
        return moved(
                cases.movingAt(LATE).move(own.id(), null, new Notify(LATE, Notice.How.PERSONAL), CaseFixture.MARTA));
    }

    private CaseFile decided(CaseFile file, Respuesta respuesta, Instant at) {
        return moved(cases.movingAt(at)
                .move(file.id(), null, new Decide(cases.answerOf(file), at, respuesta), CaseFixture.MARTA));
    }

    private Result<PqrRadicada> file(CaseFile about, boolean appeal, Instant at) {
        return filingAt(at).file(session, pqrs.ana, "key-0000" + ++keys, asked(about, appeal, null, null));
    }

    private Result<PqrRadicada> confirmed(CaseFile about, String words, UUID question) {
        var asked = new NewRecurso(about.radicado().text(), false, words, null, null, null, false, question, null);
        return filingAt(IN_TIME).file(session, pqrs.ana, "key-0000" + ++keys, asked);
    }

    private static NewRecurso asked(CaseFile about, boolean appeal, @Nullable String invoice, @Nullable Long disputed) {
        return new NewRecurso(
                about.radicado().text(), appeal, "No estoy de acuerdo.", null, invoice, disputed, false, null, null);
    }

    private FilingRecurso filingAt(Instant at) {
        var moving = cases.movingAt(at);
        return new FilingRecurso(
                DB.transactions,
                cases.files,
                pqrs.filingAt(at),
                moving,
                (about, when, actor) ->
                        moved(moving.move(about.id(), null, new Notify(when, Notice.How.CONDUCTA_CONCLUYENTE), actor)),
                new Judging(recursos, new SampleBilling(), DAYS),
                recursos,
                (attention, question, kind, words) ->
                        Optional.of(at).filter(when -> question.equals(SAID) && words.equals("No estoy de acuerdo.")),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private Settling settling(Instant at) {
        return new Settling(
                DB.transactions, recursos, cases.files, cases.movingAt(at), DAYS, Clock.fixed(at, ZoneOffset.UTC));
    }

    private SendingToSspd sending() {
        return new SendingToSspd(
                DB.transactions, recursos, cases.files, cases.movingAt(at("2026-12-20")), Clocks.ofTheLaw(), DAYS);
    }

    private Result<Boolean> queja(CaseFile own, String on) {
        return new RecordingQueja(DB.transactions, recursos, cases.files, cases.movingAt(at("2026-12-20")), DAYS)
                .record(own.radicado().text(), LocalDate.parse(on), pqrs.ana);
    }

    private List<ProblemCode> findings(PqrRadicada filed) {
        return recursos.of(filed.pqr().id()).orElseThrow().findings();
    }

    private CaseFile now(CaseFile file) {
        return now(file.id());
    }

    private CaseFile now(UUID id) {
        return cases.files.byId(id).orElseThrow();
    }

    private static CaseFile moved(Result<CaseFile> result) {
        if (result instanceof Result.Done<CaseFile> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }

    private static PqrRadicada done(Result<PqrRadicada> result) {
        if (result instanceof Result.Done<PqrRadicada> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(Bogota.ZONE).toInstant();
    }
}
