package org.ventanilla.server.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.HubViews.Finding;
import org.ventanilla.contract.Words.FindingKind;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.document.Arrival;
import org.ventanilla.server.document.BindingPages;
import org.ventanilla.server.document.PagesPdf;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.document.ReceivingPart;
import org.ventanilla.server.document.Scans;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.document.store.EncryptedFolder;
import org.ventanilla.server.document.store.PgPapers;
import org.ventanilla.server.document.text.store.PgPageTexts;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Secret;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.SessionFixture;

/** With the machine's own Tesseract, which the tests install. */
class ReadingPagesIT {

    private static final TestDb DB = Postgres.fresh();

    @TempDir
    Path folder;

    private final SessionFixture attention = new SessionFixture(DB);
    private final PgPapers papers = new PgPapers(DB.db);
    private final PgPageTexts texts = new PgPageTexts(DB.db);
    private final UUID kiosk = attention.kiosk();
    private final UUID agent = attention.agent();
    private final UUID session = Ids.next();
    private final UUID page = Ids.next();
    private ReadingPapers pictures;
    private ReceivingPart receiving;

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void an_attention_is_held() {
        var store = new EncryptedFolder(folder, new Secret(new byte[32]));
        receiving = new ReceivingPart(DB.transactions, attention.sessions, papers, store, DB.events);
        pictures = new ReadingPapers(
                attention.sessions,
                papers,
                store,
                new BindingPages(store, texts, new PagesPdf("Muestra", Clock.systemUTC())));
        attention.waiting(kiosk, session);
        attention.accepted(agent, session);
        DB.happened.clear();
    }

    @Test
    void a_bill_says_its_account_and_its_own_number_and_the_agent_says_whether_it_is_so() {
        handIn(PaperKind.RECIBO);
        var reading = reading(tesseract());
        reading.read(session, page);
        assertEquals(
                List.of(
                        new Finding(page, FindingKind.CUENTA, "01671867"),
                        new Finding(page, FindingKind.RECIBO, "300078494")),
                texts.open(session));
        assertEquals(
                Result.refused(SESSION_OF_OTHER), reading.answer(session, Ids.next(), page, FindingKind.CUENTA, true));
        assertEquals(
                Result.refused(SESSION_UNKNOWN), reading.answer(Ids.next(), agent, page, FindingKind.CUENTA, true));
        assertEquals(Result.done(), reading.answer(session, agent, page, FindingKind.CUENTA, true));
        assertEquals(Result.done(), reading.answer(session, agent, page, FindingKind.RECIBO, false));
        assertEquals(Result.done(), reading.answer(session, agent, page, FindingKind.RECIBO, true), "the first counts");
        assertEquals(List.of(), texts.open(session));
        assertEquals(List.of("PageRead", "FindingConfirmed", "FindingDenied"), types());
    }

    @Test
    void a_page_is_read_once() {
        handIn(PaperKind.RECIBO);
        var reading = reading(tesseract());
        reading.read(session, page);
        reading.read(session, page);
        assertEquals(List.of("PageRead"), types());
    }

    @Test
    void what_was_read_is_found_in_the_pdf_that_the_agent_takes_along() throws IOException {
        handIn(PaperKind.RECIBO);
        assertFalse(bound().contains("300078494"));
        reading(tesseract()).read(session, page);
        assertTrue(bound().contains("300078494"), bound());
    }

    @Test
    void what_was_not_read_before_the_server_stopped_is_read_afterwards() throws InterruptedException {
        handIn(PaperKind.RECIBO);
        var card = Ids.next();
        receive(card, 2, PaperKind.CEDULA);
        var seen = new LinkedBlockingQueue<byte[]>();
        var reading = reading(picture -> {
            seen.add(picture);
            return Optional.of(new Reading("Cuenta 123456", List.of()));
        });
        assertEquals(List.of(new PageTexts.Unread(session, page)), unread());
        reading.catchUp();
        assertNotNull(seen.poll(60, TimeUnit.SECONDS));
        for (int i = 0; i < 200 && !texts.isRead(page); i++) {
            Thread.sleep(50);
        }
        assertEquals(List.of(), unread());
        reading.catchUp();
        assertNull(seen.poll(1, TimeUnit.SECONDS), "once is enough");
    }

    /** Of this attention: the others' pages lie there as well. */
    private List<PageTexts.Unread> unread() {
        return texts.unread(1_000).stream()
                .filter(page -> page.session().equals(session))
                .toList();
    }

    private String bound() throws IOException {
        if (!(pictures.pdf(session, agent) instanceof Result.Done<byte[]> done)) {
            throw new AssertionError("no pages");
        }
        try (var document = Loader.loadPDF(done.value())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void an_identity_card_is_not_read() {
        handIn(PaperKind.CEDULA);
        reading(picture -> {
                    throw new AssertionError("it was read");
                })
                .read(session, page);
        assertEquals(List.of(), types());
    }

    @Test
    void the_account_that_billing_knows_is_the_one() {
        handIn(PaperKind.RECIBO);
        reading(picture -> Optional.of(new Reading("Cuenta 111111\nCuenta 123456\n", List.of())))
                .read(session, page);
        assertEquals("123456", texts.open(session).getFirst().value());
    }

    @Test
    void what_takes_too_long_is_stopped_and_leaves_the_page_unread() throws IOException {
        handIn(PaperKind.RECIBO);
        var slow = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\nexec sleep 60\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwx------"));
        var before = System.nanoTime();
        reading(new Tesseract(slow, Duration.ofMillis(300))).read(session, page);
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 20);
        assertEquals(List.of(), types());
        assertEquals(Optional.empty(), Tesseract.installed("/nowhere"));
    }

    private ReadingPages reading(Reader reader) {
        return new ReadingPages(
                Optional.of(reader),
                papers,
                pictures,
                texts,
                "123456"::equals,
                attention.sessions,
                DB.transactions,
                DB.events);
    }

    private static Tesseract tesseract() {
        return new Tesseract(Tesseract.installed(System.getenv("PATH")).orElseThrow(), Duration.ofMinutes(2));
    }

    private void handIn(PaperKind kind) {
        receive(page, 1, kind);
    }

    private void receive(UUID page, int number, PaperKind kind) {
        var bill = Scans.bill();
        var arrival = new Arrival(kiosk, session, page, Part.PAGE, number, kind, Sha256.of(bill));
        assertEquals(Result.done(), receiving.receive(arrival, bill));
        DB.happened.clear();
    }

    private static List<String> types() {
        return DB.happened.stream().map(event -> event.type()).toList();
    }
}
