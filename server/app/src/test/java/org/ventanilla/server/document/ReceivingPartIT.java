package org.ventanilla.server.document;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.HASH_WRONG;
import static org.ventanilla.contract.ProblemCode.IMAGE_NOT_AN_IMAGE;
import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_LARGE;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.PAGE_DIFFERENT;
import static org.ventanilla.contract.ProblemCode.PAGE_NOT_SCANNED;
import static org.ventanilla.contract.ProblemCode.PAGE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.Words.Original;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.document.store.EncryptedFolder;
import org.ventanilla.server.document.store.PgPapers;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Secret;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.SessionFixture;

class ReceivingPartIT {

    private static final TestDb DB = Postgres.fresh();

    @TempDir
    Path folder;

    private final SessionFixture attention = new SessionFixture(DB);
    private final PgPapers papers = new PgPapers(DB.db);
    private final UUID kiosk = attention.kiosk();
    private final UUID agent = attention.agent();
    private final UUID session = Ids.next();
    private final byte[] jpeg = Jpegs.page();
    private final byte[] small = Jpegs.of(120, 160, Color.LIGHT_GRAY);
    private ReceivingPart receiving;
    private ReadingPapers reading;
    private AskingOriginal originals;

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void an_attention_is_held() {
        var store = new EncryptedFolder(folder, new Secret(new byte[32]));
        receiving = new ReceivingPart(DB.transactions, attention.sessions, papers, store, DB.events);
        reading = new ReadingPapers(
                attention.sessions,
                papers,
                store,
                new BindingPages(store, page -> List.of(), new PagesPdf("Muestra", Clock.systemUTC())));
        originals = new AskingOriginal(DB.transactions, attention.sessions, papers, DB.events);
        attention.waiting(kiosk, session);
        attention.accepted(agent, session);
        DB.happened.clear();
    }

    @Test
    void the_preview_comes_first_and_then_the_page() {
        var page = Ids.next();
        assertEquals(Result.done(), hand(page, Part.PREVIEW, small));
        assertEquals(
                Map.of(page, new PageState(1, PaperKind.CEDULA, true, false, null, null, null)), papers.of(session));
        assertEquals(Result.refused(PAGE_UNKNOWN), reading.part(session, agent, page, Part.PAGE));
        assertEquals(Result.done(), hand(page, Part.PAGE, jpeg));
        assertEquals(
                Map.of(page, new PageState(1, PaperKind.CEDULA, true, true, null, null, null)), papers.of(session));
        assertArrayEquals(small, shown(page, Part.PREVIEW));
        assertArrayEquals(jpeg, shown(page, Part.PAGE));
        assertEquals(List.of("PreviewReceived", "PageReceived"), types());
        assertEquals("kiosk:" + kiosk, DB.happened.getFirst().actor());
    }

    @Test
    void a_scanned_page_is_kept_as_it_came_and_drawn_for_who_looks_at_it() throws IOException {
        var page = Ids.next();
        assertEquals(Result.done(), hand(page, Part.PAGE, Scans.bill()));
        var picture = value(reading.part(session, agent, page, Part.PAGE));
        assertEquals("image/png", picture.type());
        assertTrue(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth() > 1000);
        try (var pdf = Loader.loadPDF(value(reading.pdf(session, agent)))) {
            assertEquals(1, pdf.getNumberOfPages());
        }
        var script = Scans.tampered(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        assertEquals(Result.refused(PAGE_NOT_SCANNED), hand(Ids.next(), Part.PAGE, script));
    }

    @Test
    void the_original_comes_only_when_the_agent_asks_for_it() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        var photo = Jpegs.of(1280, 720, Color.GRAY);
        assertEquals(Result.refused(OUT_OF_ORDER), hand(page, Part.ORIGINAL, photo), "nobody asked for it");
        assertEquals(Result.done(), originals.ask(session, agent, page));
        assertEquals(Result.done(), originals.ask(session, agent, page));
        assertEquals(Original.ASKED, original(page));
        assertEquals(Result.done(), hand(page, Part.ORIGINAL, photo));
        assertEquals(Original.HERE, original(page));
        assertArrayEquals(photo, shown(page, Part.ORIGINAL));
        assertEquals(
                1,
                DB.happened.stream()
                        .filter(event -> event.type().equals("OriginalAsked"))
                        .count());
    }

    @Test
    void an_original_that_the_kiosk_has_no_more_is_said_to_be_gone() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        originals.ask(session, agent, page);
        assertEquals(Result.refused(SESSION_UNKNOWN), originals.gone(Ids.next(), session, page));
        assertEquals(Result.done(), originals.gone(kiosk, session, page));
        assertEquals(Original.GONE, original(page));
    }

    @Test
    void who_may_ask_for_an_original_and_when() {
        var page = Ids.next();
        assertEquals(Result.refused(PAGE_UNKNOWN), originals.ask(session, agent, page));
        hand(page, Part.PAGE, jpeg);
        assertEquals(Result.refused(SESSION_UNKNOWN), originals.ask(Ids.next(), agent, page));
        assertEquals(Result.refused(SESSION_OF_OTHER), originals.ask(session, Ids.next(), page));
        attention.leaving.leave(kiosk, session);
        assertEquals(Result.refused(OUT_OF_ORDER), originals.ask(session, agent, page), "she has gone");
    }

    private @Nullable Original original(UUID page) {
        return requireNonNull(papers.of(session).get(page)).original();
    }

    @Test
    void said_twice_it_is_there_once() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        assertEquals(Result.done(), hand(page, Part.PAGE, jpeg));
        assertEquals(List.of("PageReceived"), types());
    }

    @Test
    void said_by_eight_at_once_it_is_there_once() {
        var page = Ids.next();
        var answers = Collections.synchronizedList(new ArrayList<Result<Void>>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(i -> threads.execute(() -> answers.add(hand(page, Part.PAGE, jpeg))));
        }
        assertEquals(Collections.nCopies(8, Result.done()), answers);
        assertEquals(List.of("PageReceived"), types());
    }

    @Test
    void other_bytes_under_the_same_page_are_refused() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        assertEquals(Result.refused(PAGE_DIFFERENT), hand(page, Part.PAGE, Jpegs.of(850, 1100, Color.RED)));
        assertArrayEquals(jpeg, shown(page, Part.PAGE));
    }

    @Test
    void the_parts_of_a_page_agree_about_what_it_is() {
        var page = Ids.next();
        hand(page, Part.PREVIEW, small);
        var otherKind = new Arrival(kiosk, session, page, Part.PAGE, 1, PaperKind.RECIBO, Sha256.of(jpeg));
        assertEquals(Result.refused(PAGE_DIFFERENT), receiving.receive(otherKind, jpeg));
    }

    @Test
    void a_lying_hash_is_refused_the_first_time_and_the_second() {
        var page = Ids.next();
        assertEquals(Result.refused(HASH_WRONG), receiving.receive(arrival(page, Part.PAGE, jpeg), small));
        hand(page, Part.PAGE, jpeg);
        assertEquals(Result.refused(PAGE_DIFFERENT), receiving.receive(arrival(page, Part.PAGE, jpeg), small));
    }

    @Test
    void what_is_no_picture_or_too_large_leaves_nothing_behind() {
        assertEquals(Result.refused(IMAGE_NOT_AN_IMAGE), hand(Ids.next(), Part.PAGE, Jpegs.png()));
        assertEquals(Result.refused(IMAGE_TOO_LARGE), hand(Ids.next(), Part.PAGE, new byte[8 * 1024 * 1024 + 1]));
        assertEquals(Map.of(), papers.of(session));
        assertEquals(0, folder.toFile().list().length);
        assertEquals(List.of(), types());
    }

    @Test
    void another_kiosks_attention_does_not_exist() {
        var page = Ids.next();
        var foreign = new Arrival(Ids.next(), session, page, Part.PAGE, 1, PaperKind.CEDULA, Sha256.of(jpeg));
        assertEquals(Result.refused(SESSION_UNKNOWN), receiving.receive(foreign, jpeg));
        hand(page, Part.PAGE, jpeg);
        assertEquals(Result.refused(SESSION_UNKNOWN), receiving.receive(foreign, jpeg));
    }

    @Test
    void what_she_handed_in_may_come_long_after_the_end() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        originals.ask(session, agent, page);
        attention.outcome.give(agent, session, Outcome.CONSULTA);
        assertEquals(Result.done(), hand(Ids.next(), Part.PREVIEW, small), "while it is being closed");
        attention.finishing.finish(agent, session, "Trajo la cédula.");
        assertEquals(Result.done(), hand(page, Part.PAGE, jpeg));
        var late = Ids.next();
        assertEquals(Result.done(), hand(late, Part.PAGE, jpeg));
        assertArrayEquals(jpeg, shown(late, Part.PAGE));
        assertEquals(Result.refused(OUT_OF_ORDER), hand(page, Part.ORIGINAL, jpeg), "nobody looks at it any more");
    }

    @Test
    void what_she_hands_in_before_an_agent_took_her_is_kept() {
        var waiting = Ids.next();
        attention.leaving.leave(kiosk, session);
        attention.waiting(kiosk, waiting);
        var early = new Arrival(kiosk, waiting, Ids.next(), Part.PAGE, 1, PaperKind.CARTA, Sha256.of(jpeg));
        assertEquals(Result.done(), receiving.receive(early, jpeg));
    }

    @Test
    void a_page_of_an_attention_without_a_link_is_kept_and_its_original_is_not() {
        var page = Ids.next();
        var unheard = new Arrival(kiosk, Ids.next(), page, Part.PAGE, 1, PaperKind.CARTA, Sha256.of(jpeg));
        assertEquals(Result.done(), receiving.receive(unheard, jpeg));
        var original = new Arrival(kiosk, unheard.session(), page, Part.ORIGINAL, 1, PaperKind.CARTA, Sha256.of(jpeg));
        assertEquals(Result.refused(SESSION_UNKNOWN), receiving.receive(original, jpeg));
    }

    @Test
    void papers_are_for_the_agent_of_the_attention() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        assertEquals(Result.refused(SESSION_OF_OTHER), reading.part(session, Ids.next(), page, Part.PAGE));
        assertEquals(Result.refused(SESSION_OF_OTHER), reading.pdf(session, Ids.next()));
        assertEquals(Result.refused(SESSION_UNKNOWN), reading.pdf(Ids.next(), agent));
    }

    @Test
    void a_page_of_one_attention_cannot_be_read_through_another() {
        var page = Ids.next();
        hand(page, Part.PAGE, jpeg);
        var next = Ids.next();
        attention.leaving.leave(kiosk, session);
        attention.outcome.give(agent, session, Outcome.CONSULTA);
        attention.finishing.finish(agent, session, "Listo.");
        attention.waiting(kiosk, next);
        attention.accepted(agent, next);
        assertEquals(Result.refused(PAGE_UNKNOWN), reading.part(next, agent, page, Part.PAGE));
    }

    @Test
    void the_pages_of_an_attention_make_one_document() throws IOException {
        assertEquals(Result.refused(PAGE_UNKNOWN), reading.pdf(session, agent));
        hand(Ids.next(), 2, Jpegs.of(1100, 850, Color.WHITE));
        hand(Ids.next(), 1, jpeg);
        hand(Ids.next(), Part.PREVIEW, small);
        try (var pdf = Loader.loadPDF(value(reading.pdf(session, agent)))) {
            assertEquals(2, pdf.getNumberOfPages(), "what came only as a preview is not there yet");
            var upright = pdf.getPage(0).getMediaBox();
            var across = pdf.getPage(1).getMediaBox();
            assertTrue(upright.getHeight() > upright.getWidth());
            assertTrue(across.getWidth() > across.getHeight());
        }
    }

    private Result<Void> hand(UUID page, Part part, byte[] bytes) {
        return receiving.receive(arrival(page, part, bytes), bytes);
    }

    private void hand(UUID page, int number, byte[] bytes) {
        receiving.receive(
                new Arrival(kiosk, session, page, Part.PAGE, number, PaperKind.CARTA, Sha256.of(bytes)), bytes);
    }

    private Arrival arrival(UUID page, Part part, byte[] bytes) {
        return new Arrival(kiosk, session, page, part, 1, PaperKind.CEDULA, Sha256.of(bytes));
    }

    private static List<String> types() {
        return DB.happened.stream()
                .map(Event::type)
                .filter(type -> type.endsWith("Received"))
                .toList();
    }

    private byte[] shown(UUID page, Part part) {
        return value(reading.part(session, agent, page, part)).bytes();
    }

    private static <T> T value(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }
}
