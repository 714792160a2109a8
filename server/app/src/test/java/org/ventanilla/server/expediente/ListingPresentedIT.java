package org.ventanilla.server.expediente;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.RANGE_TOO_LONG;
import static org.ventanilla.contract.ProblemCode.RANGE_WRONG;
import static org.ventanilla.server.answer.AnswerFixture.ISSUER;
import static org.ventanilla.server.answer.AnswerFixture.WEDNESDAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.answer.AnswerFixture;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.expediente.paper.PresentedSheets;
import org.ventanilla.server.expediente.store.PgPresentations;
import org.ventanilla.server.paper.VeraPdf;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.store.PgVoidedRadicados;

class ListingPresentedIT {

    private static final TestDb DB = Postgres.fresh();

    @TempDir
    private static Path folder;

    private static final PgVoidedRadicados VOIDED = new PgVoidedRadicados(DB.db);

    private final ListingPresented listing = new ListingPresented(
            new PgPresentations(DB.db), VOIDED, new PresentedSheets(ISSUER, Clock.fixed(WEDNESDAY, ZoneOffset.UTC)));
    private AnswerFixture at;
    private CaseFile answered;
    private CaseFile open;
    private LocalDate today;

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void one_is_answered_and_one_is_open() {
        at = new AnswerFixture(DB, folder);
        answered = at.cases.filed(Kind.RECLAMACION);
        at.issued(answered.radicado().text());
        open = at.cases.filed(Kind.QUEJA);
        today = Bogota.dateOf(open.filedAt());
    }

    @Test
    void it_tells_what_was_presented_and_what_was_answered() {
        var csv = done(listing.csv(today, today));
        var line = lineOf(csv, answered);
        var issued = requireNonNull(at.answers.of(answered.id()).orElseThrow().issued());
        assertTrue(line.contains("\"Reclamación\";\"Agua\";\"102\";\"María Pérez\";\"4000001\""), line);
        assertTrue(line.contains("\"Accede\";\"" + issued.radicado() + "\";\"2026-11-25\""), line);
        assertTrue(lineOf(csv, open).contains("\"Recibida\""), lineOf(csv, open));
        assertTrue(csv.startsWith("\uFEFF\"Radicado\";"));
    }

    @Test
    void the_first_and_the_last_day_count_and_no_other() {
        assertTrue(done(listing.csv(today.minusDays(3), today))
                .contains(open.radicado().text()));
        assertTrue(done(listing.csv(today, today.plusDays(3)))
                .contains(open.radicado().text()));
        assertFalse(done(listing.csv(today.plusDays(1), today.plusDays(3)))
                .contains(open.radicado().text()));
        assertFalse(done(listing.csv(today.minusDays(3), today.minusDays(1)))
                .contains(open.radicado().text()));
    }

    @Test
    void what_a_person_typed_is_no_formula_and_breaks_no_line() {
        DB.db.update("update pqr_content set name = $2 where pqr = $1", open.id(), "=HYPERLINK(\"x\");\nAna");
        assertTrue(done(listing.csv(today, today)).contains(";\"'=HYPERLINK(\"\"x\"\");\nAna\";"));
    }

    @Test
    void dates_the_wrong_way_round_and_a_century_are_refused() {
        assertEquals(RANGE_WRONG, refused(listing.csv(today, today.minusDays(1))));
        assertEquals(RANGE_TOO_LONG, refused(listing.csv(today, today.plusYears(1))));
        done(listing.csv(today, today.plusYears(1).minusDays(1)));
    }

    @Test
    void numbers_that_were_passed_over_stand_there_with_who_and_why() throws IOException {
        DB.transactions.inTransaction(
                () -> VOIDED.pass(Radicado.Direction.ENT, 120, "Sofía Prieto", "Copia del domingo"));
        var act = VOIDED.acts(1).getFirst();
        var day = Bogota.dateOf(act.at());
        try (var document = Loader.loadPDF(done(listing.pdf(day, day)))) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(
                    words.contains(act.first() + " a")
                            && words.contains(act.last().text()),
                    words);
            assertTrue(words.contains("Sofía Prieto") && words.contains("Copia del domingo"), words);
        }
        try (var document = Loader.loadPDF(done(listing.pdf(day.minusDays(9), day.minusDays(2))))) {
            assertFalse(new PDFTextStripper().getText(document).contains("anulados"));
        }
        var csv = done(listing.csv(day, day));
        var line = csv.lines()
                .filter(each -> each.startsWith("\"" + act.first() + " a " + act.last() + "\""))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("\"" + day + "\"") && line.contains("\"Números anulados\""), line);
        assertTrue(line.endsWith("\"Sofía Prieto\";\"Copia del domingo\""), line);
        assertEquals(
                1,
                csv.lines().map(each -> each.split("\";\"").length).distinct().count(),
                "as many cells in each");
        assertFalse(done(listing.csv(day.minusDays(9), day.minusDays(2))).contains("anulados"));
    }

    @Test
    void numbers_of_a_year_that_was_over_when_they_were_passed_over_stand_in_the_record_of_that_year() {
        DB.db.update("update radicado_series set year = year - 1, last = 458 where direction = 'SAL'");
        var acts = DB.transactions.inTransaction(
                () -> VOIDED.pass(Radicado.Direction.SAL, 100, "Sofía Prieto", "Copia de fin de año"));
        var made = Bogota.dateOf(acts.getFirst().at());
        var before = made.getYear() - 1;
        assertEquals(
                List.of(
                        before + "-SAL-000459 " + before + "-SAL-000558",
                        made.getYear() + "-SAL-000001 " + made.getYear() + "-SAL-000100"),
                acts.stream().map(act -> act.first() + " " + act.last()).toList());
        var old = done(listing.csv(LocalDate.of(before, 1, 1), LocalDate.of(before, 12, 31)));
        assertTrue(old.contains(before + "-SAL-000459 a "), old);
        assertFalse(old.contains(made.getYear() + "-SAL-000001 a "), old);
        var now = done(listing.csv(LocalDate.of(made.getYear(), 1, 1), made));
        assertTrue(now.contains(made.getYear() + "-SAL-000001 a "), now);
        assertFalse(now.contains(before + "-SAL-000459 a "), now);
    }

    @Test
    void on_paper_it_is_pdf_a_2b() throws IOException {
        var pdf = done(listing.pdf(today, today));
        VeraPdf.assertPdfA2b(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertTrue(text.contains(answered.radicado().text()), text);
        }
    }

    private static String lineOf(String csv, CaseFile file) {
        return csv.lines()
                .filter(line -> line.startsWith("\"" + file.radicado()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }

    private static ProblemCode refused(Result<?> result) {
        if (result instanceof Result.Refused<?> refused) {
            return refused.code();
        }
        throw new AssertionError("done");
    }
}
