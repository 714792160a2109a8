package org.ventanilla.server.expediente;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.Words.Identity.PAPER_SEEN;
import static org.ventanilla.server.answer.AnswerFixture.ISSUER;
import static org.ventanilla.server.answer.AnswerFixture.WEDNESDAY;
import static org.ventanilla.server.notification.inperson.Receiver.HERSELF;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.store.PgPeople;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.AnswerFixture;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.document.Arrival;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.document.store.PgPapers;
import org.ventanilla.server.expediente.paper.BoundExpediente;
import org.ventanilla.server.expediente.pieces.AnswerPieces;
import org.ventanilla.server.expediente.pieces.FiledPieces;
import org.ventanilla.server.expediente.pieces.HistoryPieces;
import org.ventanilla.server.expediente.pieces.ProofPieces;
import org.ventanilla.server.expediente.store.PgFamily;
import org.ventanilla.server.expediente.store.PgProofs;
import org.ventanilla.server.expediente.store.PgRoute;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.Authorisations.How;
import org.ventanilla.server.notification.inperson.Actas;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.notification.message.store.PgOutbox;
import org.ventanilla.server.notification.store.PgAccessLinks;
import org.ventanilla.server.notification.store.PgActas;
import org.ventanilla.server.notification.store.PgAuthorisations;
import org.ventanilla.server.paper.VeraPdf;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.store.PgConstanciaItems;

class ExpedienteIT {

    private static final TestDb DB = Postgres.fresh();

    @TempDir
    private static Path folder;

    private AnswerFixture at;
    private MakingExpediente making;
    private CaseFile file;
    private UUID act;

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void a_claim_with_a_page_is_answered_and_told() {
        at = new AnswerFixture(DB, folder);
        var papers = new PgPapers(DB.db);
        People people = new PgPeople(DB.db);
        making = new MakingExpediente(
                at.cases.files,
                new PgFamily(DB.db),
                List.of(
                        new FiledPieces(
                                ISSUER,
                                new Catalogue(),
                                BusinessDays.national(),
                                new PgConstanciaItems(DB.db),
                                papers,
                                at.store),
                        new AnswerPieces(at.reading),
                        new HistoryPieces(at.cases.files, new PgRoute(DB.db), people, ISSUER),
                        new ProofPieces(new PgProofs(DB.db))),
                new BoundExpediente(ISSUER),
                at.signing,
                DB.transactions,
                DB.events,
                Clock.fixed(WEDNESDAY, ZoneOffset.UTC));
        file = at.cases.filed(Kind.RECLAMACION);
        handIn(papers, file);
        at.issued(file.radicado().text());
        act = told(file);
        DB.happened.clear();
    }

    @Test
    void it_is_one_pdf_a_2b_signed_by_the_utility() throws IOException {
        var pdf = made(file.radicado().text());
        VeraPdf.assertPdfA2b(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(
                    "ETSI.CAdES.detached", document.getLastSignatureDictionary().getSubFilter());
        }
    }

    @Test
    void its_index_names_every_piece_with_its_hash_and_its_guia() throws IOException {
        var text = text(made(file.radicado().text()), 1, 2);
        var answer = issued();
        assertSays(text, file.radicado().text(), "María Pérez");
        assertSays(text, "Constancia de radicación", "Hoja 1 que entregó: recibo", "Respuesta: Accede");
        assertSays(text, answer.radicado().text(), "Historia del caso", "Citación, aviso y entrega", "GUIA-1");
        var bare = text.replace(" ", "");
        assertTrue(bare.contains(requireNonNull(answer.sha256())), bare);
        assertTrue(bare.contains(Sha256.of(jpeg())), bare);
    }

    @Test
    void every_leaf_has_its_number_and_shows_what_the_piece_shows() throws IOException {
        var pdf = made(file.radicado().text());
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertSays(text(pdf, page, page), file.radicado() + " · folio " + page + " de " + pages);
            }
        }
        assertSays(text(pdf, 1, 99), "Constancia de radicación", "Le devolvemos $ 42.300.", "Firmado electrónicamente");
        assertSays(text(pdf, 1, 99), "Salió la citación", "Decidimos");
    }

    @Test
    void the_signed_answer_rides_inside_byte_for_byte() throws IOException {
        var sha256 = requireNonNull(issued().sha256());
        try (var document = Loader.loadPDF(made(file.radicado().text()))) {
            var inside = attachments(document);
            assertEquals(1, inside.size());
            assertArrayEquals(at.store.get(sha256), inside.getFirst());
        }
    }

    @Test
    void each_guia_stands_with_what_became_of_it_and_its_proof() throws IOException {
        var bare = text(made(file.radicado().text()), 1, 99).replace(" ", "");
        assertSays(bare, "Devuelto,", "nadieen", "foto71");
    }

    @Test
    void the_acta_stands_in_the_index_with_the_very_hash_that_was_recorded() throws IOException {
        var acta = "Acta de notificación personal\nQuién se notifica: María Pérez, cédula 9000010421.";
        var hash = Sha256.of(acta.getBytes(StandardCharsets.UTF_8));
        var actas = new PgActas(DB.db);
        actas.open(new Actas.Acta(
                act, Ids.next(), Ids.next(), Ids.next(), PAPER_SEEN, HERSELF, WEDNESDAY, hash, null, "", null, null));
        assertFalse(text(made(file.radicado().text()), 1, 2).contains("Acta"), "she has not confirmed");
        actas.acknowledge(act, WEDNESDAY, Ids.next(), acta, hash);
        var text = text(made(file.radicado().text()), 1, 99);
        assertSays(text, "1 Constancia", "Acta de notificación personal", "Quién se notifica: María Pérez");
        assertTrue(text.replace(" ", "").contains(hash), text);
    }

    @Test
    void the_permission_and_the_certificate_of_her_access_are_in_it() throws IOException {
        var given = new Authorisation(
                Ids.next(),
                "9000010421",
                "maria@example.co",
                "Autorizo.",
                How.VOZ,
                "Junín",
                null,
                WEDNESDAY,
                "x",
                null);
        new PgAuthorisations(DB.db).add(given);
        var links = new PgAccessLinks(DB.db);
        links.add(new byte[] {1}, act, given.id(), WEDNESDAY);
        links.opened(act, WEDNESDAY, "Se abrió: miércoles, 10:02 a. m.", "hash");
        var text = text(made(file.radicado().text()), 1, 99);
        assertSays(text, "Permiso para notificar por correo", "Autorizo.", "lo dijo de viva voz. Junín");
        assertSays(text, "Certificado de notificación electrónica", "Se abrió: miércoles");
    }

    @Test
    void what_was_sent_is_in_it_as_it_went_out_but_nothing_that_opens_an_act() throws IOException {
        sent("acceso", Channel.MAIL, "Ya puede leer", "Entre aquí:\nhttps://v.co/notificacion/Ab_9-z\n\nGracias.");
        sent("codigo", Channel.MAIL, "Su código: 428913", "Su código es:\n\n428913\n\nNo lo diga.");
        sent("radicada", Channel.SMS, "", "Recibimos su petición.");
        var waits = new ServiceMessage(file.id(), "decidida", Channel.MAIL, "m@example.co", "Aún no", "Aún no sale.");
        new PgOutbox(DB.db).put(waits, WEDNESDAY);
        var text = text(made(file.radicado().text()), 1, 99);
        assertSays(text, "Correo electrónico que se envió", "Mensaje de texto que se envió", "Para: m@example.co");
        assertSays(text, "https://v.co/notificacion/······ Gracias.", "Su código: ······", "Recibimos su petición.");
        for (var secret : List.of("Ab_9-z", "428913", "Aún no")) {
            assertFalse(text.contains(secret), secret);
        }
    }

    @Test
    void who_took_it_is_written_down() {
        var pdf = made(file.radicado().text());
        var event = DB.happened.getLast();
        assertEquals("ExpedienteTaken", event.type());
        assertEquals(at.jorge.actor(), event.actor());
        assertEquals(Sha256.of(pdf), event.data().get("sha256"));
    }

    @Test
    void a_case_on_which_nothing_was_done_has_one_too() throws IOException {
        var fresh = at.cases.filed(Kind.QUEJA).radicado().text();
        assertSays(text(made(fresh), 1, 99), "Constancia de radicación", "Expediente del caso");
        assertTrue(making.make("2026-ENT-999999", at.jorge) instanceof Result.Refused<byte[]> refused
                && refused.code() == RADICADO_UNKNOWN);
    }

    @Test
    void the_file_for_the_superintendencia_holds_the_case_and_its_recurso() throws IOException {
        var recurso = at.cases.filedAgainst(file);
        var text = text(made(recurso.radicado().text()), 1, 99);
        assertSays(text, "Expediente para la Superintendencia de Servicios Públicos Domiciliarios");
        assertSays(text, file.radicado().text(), recurso.radicado().text(), "Respuesta: Accede");
        assertSays(text(made(file.radicado().text()), 1, 2), recurso.radicado().text());
    }

    private byte[] made(String radicado) {
        if (making.make(radicado, at.jorge) instanceof Result.Done<byte[]> done) {
            return done.value();
        }
        throw new AssertionError("refused");
    }

    private void handIn(PgPapers papers, CaseFile to) {
        var page = Ids.next();
        var sha256 = Sha256.of(jpeg());
        at.store.put(sha256, jpeg());
        var arrival = new Arrival(
                to.pqr().reception().kiosk(), to.pqr().session(), page, Part.PAGE, 1, PaperKind.RECIBO, sha256);
        papers.add(arrival, jpeg().length);
        DB.db.update("insert into pqr_annex (pqr, page, number, kind) values ($1, $2, 1, 'RECIBO')", to.id(), page);
        file = at.cases.files.byId(to.id()).orElseThrow();
    }

    private static UUID told(CaseFile of) {
        var act = Ids.next();
        var batch = Ids.next();
        DB.db.update("""
                insert into notification (act, pqr, number, issued_at, decided, todo, todo_day)
                values ($1, $2, 'SAL', now(), '2026-11-25', 'WAIT', '2026-12-02')
                """, act, of.id());
        DB.db.update("""
                insert into notification_step (id, act, what, on_day, at, actor, proof)
                values ($1, $2, 'CITACION_SENT', '2026-11-26', $3, 'system', 'lote 7')
                """, Ids.next(), act, WEDNESDAY.plusSeconds(90_000));
        DB.db.update(
                "insert into letter_batch (id, at, actor, letters, sha256) values ($1, now(), 'system', 1, '')", batch);
        DB.db.update("""
                insert into letter (code, act, kind, batch, place, guia, sent_on, outcome, outcome_on, reason, proof)
                values ($1, $2, 'CITACION', $3, 1, $4, '2026-11-26', 'DEVUELTO', '2026-11-30', 'nadie en casa', 'foto 71')
                """, act.toString(), act, batch, "GUIA-1-" + act);
        return act;
    }

    private void sent(String occasion, Channel channel, String subject, String body) {
        var outbox = new PgOutbox(DB.db);
        var message = new ServiceMessage(file.id(), occasion, channel, "m@example.co", subject, body);
        outbox.put(message, WEDNESDAY);
        outbox.sent(message.id(), WEDNESDAY);
    }

    private Answer.Issued issued() {
        return requireNonNull(at.answers.of(file.id()).orElseThrow().issued());
    }

    private static byte[] jpeg() {
        return Jpegs.of(600, 800, Color.LIGHT_GRAY);
    }

    private static List<byte[]> attachments(PDDocument document) throws IOException {
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog())
                .getEmbeddedFiles()
                .getNames();
        var bytes = new ArrayList<byte[]>();
        for (var file : names.values()) {
            bytes.add(file.getEmbeddedFile().toByteArray());
        }
        return bytes;
    }

    private static String text(byte[] pdf, int from, int until) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(until);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void assertSays(String text, String... words) {
        for (var word : words) {
            assertTrue(text.contains(word), () -> "«" + word + "» is not in: " + text);
        }
    }
}
