package org.ventanilla.server.answer;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.ANSWER_CHANGED;
import static org.ventanilla.contract.ProblemCode.ANSWER_INCOMPLETE;
import static org.ventanilla.contract.ProblemCode.ANSWER_ISSUED;
import static org.ventanilla.contract.ProblemCode.ANSWER_MISSING;
import static org.ventanilla.contract.ProblemCode.ANSWER_NOT_MADE;
import static org.ventanilla.contract.ProblemCode.ANSWER_NOT_SENT;
import static org.ventanilla.contract.ProblemCode.ANSWER_TO_SIGN;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.ILLEGAL_TRANSITION;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.ROLE_MISSING;
import static org.ventanilla.contract.ProblemCode.TWO_PERSONS;
import static org.ventanilla.server.answer.AnswerFixture.WEDNESDAY;
import static org.ventanilla.server.answer.AnswerFixture.done;
import static org.ventanilla.server.answer.AnswerFixture.refused;
import static org.ventanilla.server.answer.AnswerFixture.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseLists.Lights;
import org.ventanilla.server.casework.CaseSearch;
import org.ventanilla.server.casework.CaseSearch.Whose;
import org.ventanilla.server.casework.Completing;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.store.PgCaseLists;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.paper.VeraPdf;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

class AnswerIT {

    private static final TestDb DB = Postgres.fresh();

    @TempDir
    private static Path folder;

    private AnswerFixture at;
    private CaseFile file;
    private String radicado;

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void a_claim_is_on_file() {
        at = new AnswerFixture(DB, folder);
        file = at.cases.filed(Kind.RECLAMACION);
        radicado = file.radicado().text();
        DB.happened.clear();
    }

    @Test
    void it_begins_with_what_is_known_of_the_case() {
        var text = at.text(radicado);
        assertTrue(text.block(Block.HECHOS).contains(radicado), text.block(Block.HECHOS));
        assertTrue(text.block(Block.HECHOS).contains("Que revisen."), text.block(Block.HECHOS));
        assertEquals("Que revisen.", text.rulings().getFirst().request());
        assertEquals(RADICADO_UNKNOWN, refused(at.writing.open("2026-ENT-999999", at.marta)));
    }

    @Test
    void what_is_typed_is_there_again() {
        save(0, at.marta);
        assertEquals(whole(Respuesta.ACCEDE), at.text(radicado));
    }

    @Test
    void of_two_who_write_the_second_is_told_and_neither_loses_a_word() {
        save(0, at.marta);
        var other = whole(Respuesta.NO_ACCEDE);
        assertEquals(ANSWER_CHANGED, refused(at.writing.save(radicado, 0, other, at.pedro)));
        var answer = at.answers.of(file.id()).orElseThrow();
        assertEquals(whole(Respuesta.ACCEDE), answer.text());
        var copies = at.reading.copies(answer);
        assertEquals(List.of(other), copies.stream().map(Answers.Copy::text).toList());
        assertEquals(at.pedro.id(), copies.getFirst().author());
    }

    @Test
    void signed_it_has_its_own_number_and_the_case_is_decided() {
        var issued = requireNonNull(at.issued(radicado).issued());
        assertTrue(issued.radicado().text().matches("2[0-9]{3}-SAL-[0-9]{6}"));
        assertEquals(Respuesta.ACCEDE, issued.respuesta());
        var decided = at.cases.files.byId(file.id()).orElseThrow();
        assertEquals(CaseState.DECIDIDA, decided.state());
        assertEquals(issued.radicado(), requireNonNull(decided.decision()).answer());
        assertEquals(LocalDate.parse("2026-11-25"), decided.dates().decide().on());
    }

    @Test
    void what_is_out_is_found_by_its_words_and_what_is_still_written_is_not() {
        var text = whole(Respuesta.ACCEDE);
        var blocks = new HashMap<>(text.blocks());
        blocks.put(Block.PRUEBAS, "La acometida tenía un empaque roto.");
        at.writing.save(radicado, 0, new AnswerText(blocks, text.rulings(), null), at.marta);
        assertEquals(List.of(), found("empaques"));
        var draft = at.answers.of(file.id()).orElseThrow();
        done(at.issuing(false).issue(radicado, draft.version(), at.marta));
        assertEquals(List.of(file.radicado()), found("empaques"));
        assertEquals(List.of(file.radicado()), found("revisen acometida"), "what she said and what she was told");
        assertEquals(List.of(), found("accede"), "codes are no words");
    }

    @Test
    void sent_on_or_taken_back_it_is_a_paper_with_its_number_too() {
        var rulings = List.of(new Ruling("Que tapen el hueco.", Respuesta.TRASLADA, "Es de la alcaldía."));
        assertEquals(
                CaseState.TRASLADADA,
                signed(radicado, new AnswerText(whole(Respuesta.TRASLADA).blocks(), rulings, "Alcaldía de Junín")));
        var other = at.cases.filed(Kind.RECLAMACION).radicado().text();
        var archived = whole(Respuesta.ARCHIVA);
        assertEquals(
                CaseState.DESISTIDA, signed(other, new AnswerText(archived.blocks(), archived.rulings(), null, true)));
    }

    private CaseState signed(String number, AnswerText text) {
        var draft = done(at.writing.save(number, 0, text, at.marta));
        assertEquals(text, at.text(number));
        var issued = requireNonNull(
                done(at.issuing(false).issue(number, draft.version(), at.marta)).issued());
        var moved = at.cases.files.of(Radicado.read(number).orElseThrow()).orElseThrow();
        assertEquals(issued.radicado(), requireNonNull(moved.decision()).answer());
        VeraPdf.assertPdfA2b(at.store.get(requireNonNull(issued.sha256())));
        return moved.state();
    }

    @Test
    void its_pdf_is_kept_under_its_hash_and_announced() {
        var sha256 = requireNonNull(requireNonNull(at.issued(radicado).issued()).sha256());
        var pdf = at.store.get(sha256);
        assertEquals(sha256, Sha256.of(pdf));
        VeraPdf.assertPdfA2b(pdf);
        assertEquals(
                List.of("AnswerSentToSign", "CaseMoved", "RespuestaEmitida"),
                DB.happened.stream().map(Event::type).toList());
        assertEquals(sha256, DB.happened.getLast().data().get("sha256"));
        assertEquals(file.id(), DB.happened.getLast().subjectId());
    }

    @Test
    void killed_before_its_pdf_was_made_it_is_made_at_the_next_start_and_only_then_announced() {
        at.store.full = true;
        var issued = requireNonNull(at.issued(radicado).issued());
        assertNull(issued.sha256());
        assertEquals(
                List.of("AnswerSentToSign", "CaseMoved"),
                DB.happened.stream().map(Event::type).toList());
        assertEquals(ANSWER_NOT_MADE, refused(at.reading.signed(radicado)));
        at.store.full = false;
        at.making.makeAll();
        at.making.makeAll();
        assertEquals(
                1,
                DB.happened.stream()
                        .filter(event -> event.type().equals("RespuestaEmitida"))
                        .count());
        var made = requireNonNull(at.answers.of(file.id()).orElseThrow().issued());
        assertEquals(issued.radicado(), made.radicado());
        assertNotNull(made.sha256());
    }

    @Test
    void nothing_incomplete_is_sent_or_signed() {
        var begun = done(at.writing.save(radicado, 0, at.templates.begin(file), at.marta));
        assertEquals(ANSWER_INCOMPLETE, refused(at.asking.send(radicado, begun.version(), at.marta)));
        assertEquals(ANSWER_INCOMPLETE, refused(at.issuing(false).issue(radicado, begun.version(), at.marta)));
        assertEquals(
                CaseState.RADICADA, at.cases.files.byId(file.id()).orElseThrow().state());
    }

    @Test
    void a_refused_signature_takes_no_number() {
        var before = numbers();
        var answer = save(0, at.marta);
        var withdrawn = at.cases.answerOf(file);
        at.cases
                .movingAt(WEDNESDAY)
                .move(file.id(), null, new Completing.Withdraw(withdrawn, "Ya no."), at.marta.actor());
        assertEquals(ILLEGAL_TRANSITION, refused(at.issuing(false).issue(radicado, answer.version(), at.marta)));
        assertEquals(before + 1, numbers(), "only that of the withdrawal");
    }

    @Test
    void who_wrote_it_does_not_sign_it() {
        var byJorge = save(0, at.jorge);
        var sent = done(at.asking.send(radicado, byJorge.version(), at.jorge));
        assertEquals(TWO_PERSONS, refused(at.issuing(true).issue(radicado, sent.version(), at.jorge)));
    }

    @Test
    void an_analyst_does_not_sign() {
        var sent = done(at.asking.send(radicado, save(0, at.marta).version(), at.marta));
        assertEquals(ROLE_MISSING, refused(at.issuing(true).issue(radicado, sent.version(), at.pedro)));
    }

    @Test
    void what_nobody_sent_is_not_signed() {
        var answer = save(0, at.marta);
        assertEquals(ANSWER_NOT_SENT, refused(at.issuing(true).issue(radicado, answer.version(), at.jorge)));
        var other = at.cases.filed(Kind.QUEJA).radicado().text();
        assertEquals(ANSWER_MISSING, refused(at.issuing(true).issue(other, 1, at.jorge)));
    }

    @Test
    void where_one_person_is_enough_the_analyst_signs() {
        var answer = save(0, at.marta);
        assertNotNull(done(at.issuing(false).issue(radicado, answer.version(), at.marta))
                .issued());
    }

    @Test
    void the_signer_signs_what_she_read() {
        var sent = done(at.asking.send(radicado, save(0, at.marta).version(), at.marta));
        assertEquals(ANSWER_CHANGED, refused(at.issuing(true).issue(radicado, sent.version() - 1, at.jorge)));
    }

    @Test
    void while_it_waits_for_the_signature_nobody_changes_it() {
        var sent = done(at.asking.send(radicado, save(0, at.marta).version(), at.marta));
        assertEquals(
                ANSWER_TO_SIGN, refused(at.writing.save(radicado, sent.version(), whole(Respuesta.ACCEDE), at.marta)));
        assertTrue(waits(file));
        var back = done(at.asking.giveBack(radicado, sent.version(), "Falta decir el promedio.", at.jorge));
        assertEquals("Falta decir el promedio.", back.note());
        assertFalse(waits(file));
        save(back.version(), at.marta);
    }

    @Test
    void it_comes_back_with_a_note_or_is_taken_back_by_whoever_sent_it() {
        var sent = done(at.asking.send(radicado, save(0, at.marta).version(), at.marta));
        assertEquals(FIELD_MISSING, refused(at.asking.giveBack(radicado, sent.version(), " ", at.jorge)));
        assertEquals(ROLE_MISSING, refused(at.asking.giveBack(radicado, sent.version(), "No.", at.pedro)));
        var back = done(at.asking.giveBack(radicado, sent.version(), null, at.marta));
        assertEquals(ANSWER_NOT_SENT, refused(at.asking.giveBack(radicado, back.version(), "No.", at.jorge)));
    }

    @Test
    void what_is_out_never_changes() {
        var out = at.issued(radicado);
        assertEquals(
                ANSWER_ISSUED, refused(at.writing.save(radicado, out.version(), whole(Respuesta.ACCEDE), at.marta)));
        assertEquals(ANSWER_ISSUED, refused(at.issuing(true).issue(radicado, out.version(), at.jorge)));
        assertEquals(ANSWER_ISSUED, refused(at.asking.send(radicado, out.version(), at.marta)));
    }

    @Test
    void what_is_not_ours_is_sent_on_with_a_letter() {
        var text = new AnswerText(
                whole(Respuesta.ACCEDE).blocks(),
                List.of(new Ruling("Que tapen el hueco.", Respuesta.TRASLADA, "La vía es del municipio.")),
                "Alcaldía de Junín");
        var petition = at.cases.filed(Kind.PETICION);
        var saved = done(at.writing.save(petition.radicado().text(), 0, text, at.marta));
        done(at.issuing(false).issue(petition.radicado().text(), saved.version(), at.marta));
        assertEquals(
                CaseState.TRASLADADA,
                at.cases.files.byId(petition.id()).orElseThrow().state());
    }

    @Test
    void the_moves_of_an_answer_and_of_a_case_do_not_wait_for_each_other() throws InterruptedException {
        var sent = done(at.asking.send(radicado, save(0, at.marta).version(), at.marta));
        var moving = at.cases.movingAt(WEDNESDAY);
        var other = Thread.ofVirtual()
                .start(() -> moving.move(file.id(), null, new Resolving.Close(null), at.marta.actor()));
        done(at.issuing(true).issue(radicado, sent.version(), at.jorge));
        assertTrue(other.join(Duration.ofSeconds(60)));
    }

    private boolean waits(CaseFile which) {
        return at.answers.toSign(Instant.EPOCH, new UUID(0, 0), 1000).stream()
                .anyMatch(waiting -> waiting.radicado().equals(which.radicado()));
    }

    private Answer save(int seen, Staff by) {
        return done(at.writing.save(radicado, seen, whole(Respuesta.ACCEDE), by));
    }

    private List<Radicado> found(String words) {
        return new PgCaseLists(DB.db)
                        .page(
                                at.marta.id(),
                                new CaseSearch(Whose.ALL, words, null, null, null, null),
                                new Lights(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-12-01")),
                                9)
                        .stream()
                        .filter(found -> found.id().equals(file.id()))
                        .map(CaseFile::radicado)
                        .toList();
    }

    private static long numbers() {
        return DB.db.one("select count(*) as n from radicado where direction = 'SAL'")
                .orElseThrow()
                .getLong("n");
    }
}
