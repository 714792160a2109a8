package org.ventanilla.server.notification.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.BATCH_EMPTY;
import static org.ventanilla.contract.ProblemCode.CSV_UNREADABLE;
import static org.ventanilla.server.notification.NotificationFixture.SOFIA;
import static org.ventanilla.server.notification.NotificationFixture.done;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.NotificationFixture;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.notification.store.PgLetters;
import org.ventanilla.server.paper.VeraPdf;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Issuer;

class CourierIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Staff SOFIA_HERSELF = new Staff(Ids.next(), "Sofía", Role.RESPONSIBLE);

    private final NotificationFixture on = new NotificationFixture(DB);
    private final Letters letters = new PgLetters(DB.db);

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void nothingDue() {
        DB.db.update("update notification set todo = 'NOTHING'");
    }

    @Test
    void every_letter_that_is_due_is_printed_once() {
        var act = opened();
        var batch = done(batches().make(SOFIA_HERSELF));
        assertEquals(1, batch.letters());
        assertEquals(Result.refused(BATCH_EMPTY), batches().make(SOFIA_HERSELF));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state(), "printing sends nothing");
        assertTrue(done(batches().manifest(batch.id()))
                .contains(act.number() + "-C;María Pérez;Vereda El Salto, finca La Palma;Junín;;\r\n"));
    }

    @Test
    void the_batch_is_pdf_a_with_the_address_where_the_window_is() throws IOException {
        var act = opened();
        var aviso = cited();
        on.on(12, 4);
        on.walking.of(aviso);
        DB.db.update("update notification set todo = 'SEND_AVISO' where act = $1", aviso.id());
        var pdf = done(batches().pdf(done(batches().make(SOFIA_HERSELF)).id()));
        Files.write(Path.of("target/cartas.pdf"), pdf);
        VeraPdf.assertPdfA2b(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(3, document.getNumberOfPages(), "a citación, an aviso and the act behind it");
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(act.number() + "-C") && text.contains(aviso.number() + "-A"), text);
            assertTrue(text.contains("Le damos la razón."), "the whole act goes with its aviso");
            assertTrue(text.contains("Reposición ante la empresa"), text);
        }
    }

    @Test
    void a_letter_of_a_batch_is_given_alone_and_as_it_was_printed() throws IOException {
        var act = opened();
        var another = opened();
        batches().make(SOFIA_HERSELF);
        var printed = new PrintedLetters(letters, store, "Energía y Aguas").ofAct(act.id());
        assertEquals(
                List.of(act.number() + "-C"),
                printed.stream().map(found -> found.letter().code()).toList());
        var pdf = printed.getFirst().sheets().get();
        VeraPdf.assertPdfA2b(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Ya decidimos sobre su petición " + act.entry()), text);
            assertFalse(text.contains(another.number().text()), text);
        }
    }

    @Test
    void a_citacion_is_sent_on_the_day_the_courier_took_it() {
        var act = opened();
        batches().make(SOFIA_HERSELF);
        on.on(11, 30);
        assertEquals(new Imported(1, 0, List.of(), true), guias(true, row(act, "G1", "2026-11-27")));
        assertEquals(LocalDate.of(2026, 11, 27), on.caseOf(act).dates().cite().on());
        assertEquals("G1", letters.ofAct(act.id()).getFirst().guia());
    }

    @Test
    void looking_first_writes_nothing() {
        var act = opened();
        batches().make(SOFIA_HERSELF);
        on.on(11, 30);
        assertEquals(new Imported(1, 0, List.of(), false), guias(false, row(act, "G2", "27/11/2026")));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
    }

    @Test
    void the_same_table_again_changes_nothing() {
        var act = opened();
        batches().make(SOFIA_HERSELF);
        on.on(11, 30);
        guias(true, row(act, "G3", "2026-11-27"));
        assertEquals(new Imported(0, 1, List.of(), true), guias(true, row(act, "G3", "2026-11-27")));
    }

    @Test
    void broken_rows_say_their_line_and_what_to_mend_and_the_good_ones_are_not_lost() {
        var good = opened();
        var early = opened();
        var late = opened();
        batches().make(SOFIA_HERSELF);
        on.on(11, 30);
        var imported = guias(
                true,
                "2026-SAL-999999-C;G4;2026-11-27",
                row(early, "G5", "2026-11-24"),
                row(late, "G6", "2026-12-01"),
                row(late, "", "2026-11-27"),
                row(late, "G7", "ayer"),
                row(good, "G8", "2026-11-27"),
                row(late, "G8", "2026-11-27"));
        assertEquals(1, imported.good());
        assertEquals(
                List.of(
                        "2 LETTER_UNKNOWN",
                        "3 DATE_BEFORE_ACT",
                        "4 DATE_IN_FUTURE",
                        "5 GUIA_MISSING",
                        "6 DATE_UNREADABLE",
                        "8 GUIA_OF_OTHER"),
                imported.broken().stream()
                        .map(each -> each.line() + " " + each.code())
                        .toList());
        assertEquals(CaseState.CITADA, on.caseOf(good).state());
    }

    @Test
    void a_table_without_its_columns_is_refused_whole_and_names_the_first_that_lacks() {
        assertEquals(
                Result.refused(CSV_UNREADABLE, "guia"),
                new ImportingGuias(DB.transactions, letters, on.acts, on.walking)
                        .read("carta;fecha\n".getBytes(StandardCharsets.UTF_8), true, SOFIA));
    }

    @Test
    void a_return_sends_the_act_to_the_public_page() {
        var act = sent("G10");
        on.on(12, 3);
        var told = entregas(true, "G10;DEVUELTO;2026-12-02;No vive ahí;foto-10.jpg");
        assertEquals(new Imported(1, 0, List.of(), true), told);
        assertEquals(
                Todo.PUBLISH_CITACION,
                on.walking.of(act).next(LocalDate.of(2026, 12, 3)).todo());
        assertEquals(
                new Imported(0, 1, List.of(), true), entregas(true, "G10;DEVUELTO;2026-12-02;No vive ahí;foto-10.jpg"));
    }

    @Test
    void a_delivered_letter_waits_for_her() {
        var act = sent("G11");
        on.on(12, 2);
        entregas(true, "G11;entregado;2026-12-01;;firma-11.jpg");
        assertEquals(
                Todo.AWAIT_PERSON,
                on.walking.of(act).next(LocalDate.of(2026, 12, 2)).todo());
    }

    @Test
    void nothing_came_back_without_its_reason_and_nothing_counts_without_its_proof() {
        sent("G12");
        on.on(12, 2);
        assertEquals(
                List.of("GUIA_UNKNOWN", "OUTCOME_UNKNOWN", "REASON_MISSING", "PROOF_MISSING", "NOTICE_OUT_OF_ORDER"),
                entregas(
                                true,
                                "G99;ENTREGADO;2026-12-01;;p",
                                "G12;PERDIDO;2026-12-01;;p",
                                "G12;DEVUELTO;2026-12-01;;p",
                                "G12;ENTREGADO;2026-12-01;;",
                                "G12;ENTREGADO;2026-11-26;;p")
                        .broken()
                        .stream()
                        .map(RowProblem::code)
                        .toList());
    }

    @Test
    void what_was_delivered_is_not_taken_back_by_a_later_table() {
        sent("G13");
        on.on(12, 2);
        entregas(true, "G13;ENTREGADO;2026-12-01;;p");
        assertEquals(
                "SETTLED_BEFORE",
                entregas(true, "G13;DEVUELTO;2026-12-01;No vive;p")
                        .broken()
                        .getFirst()
                        .code());
    }

    @Test
    void a_name_is_no_formula() {
        assertTrue(Manifest.of(List.of(new Letters.Address("C", "=1+1", "Calle \"1\"; apto 2", "Junín")))
                .endsWith("C;'=1+1;\"Calle \"\"1\"\"; apto 2\";Junín;;\r\n"));
    }

    private Act opened() {
        on.on(11, 25);
        var act = on.act();
        done(on.walking.open(act.id()));
        return act;
    }

    private Act cited() {
        var act = opened();
        on.on(11, 26);
        on.happens(act, Happened.CITACION_SENT);
        return act;
    }

    private Act sent(String guia) {
        var act = opened();
        batches().make(SOFIA_HERSELF);
        on.on(11, 30);
        guias(true, row(act, guia, "2026-11-27"));
        return act;
    }

    private Imported guias(boolean apply, String... rows) {
        return done(new ImportingGuias(DB.transactions, letters, on.acts, on.walking)
                .read(table("carta;guia;fecha", rows), apply, SOFIA));
    }

    private Imported entregas(boolean apply, String... rows) {
        return done(new ImportingDeliveries(DB.transactions, letters, on.acts, on.walking)
                .read(table("Guía;Resultado;Fecha;Motivo;Prueba", rows), apply, SOFIA));
    }

    private static byte[] table(String titles, String... rows) {
        return (titles + "\r\n" + String.join("\r\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Act act, String guia, String day) {
        return act.number() + "-C;" + guia + ";" + day;
    }

    private final Map<String, byte[]> papers = new HashMap<>();

    private final PaperStore store = new PaperStore() {
        @Override
        public void put(String sha256, byte[] bytes) {
            papers.put(sha256, bytes);
        }

        @Override
        public byte[] get(String sha256) {
            return java.util.Objects.requireNonNull(papers.get(sha256));
        }
    };

    private MakingBatch batches() {
        return new MakingBatch(
                DB.transactions,
                on.acts,
                on.ways,
                letters,
                store,
                new Issuer(
                        "Energía y Aguas de la Sabana (muestra)",
                        "01 8000 555 012",
                        URI.create("https://ventanilla.example.co")),
                on.clock);
    }
}
