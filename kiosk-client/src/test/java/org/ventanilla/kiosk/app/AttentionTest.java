package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.FiledPqr;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.FromKiosk.KioskBacklog;
import org.ventanilla.contract.FromKiosk.KioskDismissRequest;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromKiosk.KioskResolved;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageConsent;
import org.ventanilla.contract.FromPage.PageCorners;
import org.ventanilla.contract.FromPage.PagePhone;
import org.ventanilla.contract.FromPage.PagePrint;
import org.ventanilla.contract.FromPage.PageResolved;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.TakePhoto;
import org.ventanilla.contract.VisitViews.Backlog;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.link.TinyServer;

/** A whole attention through the program's own doors, with a real socket on either side. */
class AttentionTest {
    private static final PaperRequest REQUEST = new PaperRequest(UUID.randomUUID(), PaperKind.RECIBO);
    private static final FiledPqr PQR = new FiledPqr(
            "2026-ENT-000458",
            "7",
            Instant.parse("2026-11-23T15:00:00Z"),
            "lunes 23 de noviembre",
            LocalDate.of(2026, 12, 15),
            "martes 15 de diciembre",
            "https://example.co/seguimiento");

    @TempDir
    Path data;

    private TinyServer server;
    private RunningKiosk kiosk;
    private OpenPage page;

    @BeforeEach
    void start() throws Exception {
        server = new TinyServer();
        kiosk = new RunningKiosk(server, data);
        page = kiosk.page(Face.CUSTOMER);
        page.at(VisitStep.IDLE);
    }

    @AfterEach
    void stop() throws Exception {
        kiosk.close();
        server.close();
    }

    private static KioskSession session(
            UUID id,
            SessionState state,
            @Nullable PaperRequest request,
            @Nullable FiledPqr pqr,
            @Nullable Outcome outcome) {
        Shown shown = new Shown("invoice 1", "Recibo de octubre");
        return new KioskSession(
                id,
                state,
                Service.AGUA,
                true,
                null,
                null,
                "Ana",
                true,
                Map.of(),
                Map.of(),
                null,
                request,
                shown,
                null,
                pqr,
                outcome);
    }

    private void serverShows(@Nullable KioskSession session) {
        KioskView open = TinyServer.view(true);
        server.shows(new KioskView(open.kiosk(), open.day(), List.of(), session));
    }

    /** From the operator's button to the agent's first word; gives the session. */
    private UUID toCall(@Nullable PaperRequest request) throws Exception {
        kiosk.toConsent(page);
        page.say(new PageConsent(UUID.randomUUID(), true));
        UUID session = server.next(KioskOpenSession.class).session();
        page.at(VisitStep.WAITING);
        serverShows(session(session, SessionState.IN_ATTENTION, request, null, null));
        page.at(VisitStep.CALL);
        return session;
    }

    @Test
    void a_person_comes_hands_in_a_paper_gets_a_radicado_and_leaves_nothing_behind() throws Exception {
        UUID session = toCall(REQUEST);
        UUID sheet = handsInAPaper(session);
        getsARadicado(session);
        page.say(new PageResolved(UUID.randomUUID(), true));
        assertEquals(true, server.next(KioskResolved.class).yes());
        page.at(VisitStep.GOODBYE);
        serverShows(null);
        page.presses(Step.finish);

        VisitView after = page.at(VisitStep.IDLE);
        assertNull(after.phone());
        assertNull(after.session());
        assertNull(after.paper());
        assertEquals(404, kiosk.get("/api/papers/" + sheet, kiosk.bearer()).statusCode());
        assertEquals(404, kiosk.get("/api/constancia?paper=a4", kiosk.bearer()).statusCode());
    }

    private UUID handsInAPaper(UUID session) throws Exception {
        page.atPaper(PaperStep.AIM);
        byte[] still = new DemoCamera().capture().jpeg();
        assertEquals(204, kiosk.postFrame(still, kiosk.bearer()).statusCode());
        Paper review = paper(page.atPaper(PaperStep.REVIEW));
        assertEquals(Verdict.OK, review.verdict());
        UUID sheet = Objects.requireNonNull(review.id());
        String picture = "/api/papers/" + sheet + "?v=1";
        assertEquals("image/jpeg", kiosk.get(picture, kiosk.bearer()).getHeader("Content-Type"));
        page.presses(Step.turnPaper);
        page.until(view -> Integer.valueOf(2).equals(paper(view).version()));
        page.presses(Step.acceptPaper);
        page.atPaper(PaperStep.SENT);
        assertEquals(REQUEST.id(), server.next(KioskDismissRequest.class).request());
        assertEquals(List.of("page", "preview"), parts(session));
        serverShows(session(session, SessionState.IN_ATTENTION, null, null, null));
        page.until(view -> view.paper() == null);
        assertEquals(200, kiosk.get(picture, kiosk.bearer()).statusCode(), "the small one stays while she is here");
        return sheet;
    }

    private void getsARadicado(UUID session) throws Exception {
        server.offer("/kiosk/sessions/" + session + "/constancia", pdf());
        serverShows(session(session, SessionState.IN_ATTENTION, null, PQR, null));
        page.at(VisitStep.RADICADO);
        assertArrayEquals(new byte[] {'%', 'P', 'D', 'F'}, firstFour());
        UUID print = UUID.randomUUID();
        page.does(new PagePrint(print, PrintPaper.A4), print);
        try (Stream<Path> printed = Files.list(data.resolve("printed"))) {
            assertEquals(1, printed.count());
        }
        page.presses(Step.finish);
        page.at(VisitStep.CALL);
        serverShows(session(session, SessionState.CLOSING, null, PQR, Outcome.PQR));
        page.at(VisitStep.RESOLVED);
    }

    private byte[] firstFour() throws Exception {
        return kiosk.get("/api/constancia?paper=80mm", kiosk.bearer()).body().getBytes(0, 4);
    }

    @Test
    void a_page_that_does_not_open_at_the_office_is_asked_for_again_and_the_operator_sees_it_refused()
            throws Exception {
        UUID session = toCall(null);
        OpenPage operator = kiosk.page(Face.OPERATOR);
        server.opens = false;
        page.presses(Step.openPaper);
        page.atPaper(PaperStep.AIM);
        kiosk.postFrame(new DemoCamera().capture().jpeg(), kiosk.bearer());
        page.atPaper(PaperStep.REVIEW);
        page.presses(Step.acceptPaper);

        page.isRefused(ProblemCode.PAGE_NOT_OPENED);

        Paper again = paper(page.atPaper(PaperStep.AIM));
        assertEquals(1, again.number());
        assertEquals(List.of("page", "preview"), parts(session));
        operator.until(view -> new Backlog(0, 0, null, 0, 0, 1, 0).equals(view.backlog()));
    }

    @Test
    void the_operator_and_the_server_are_told_what_lies_here_and_the_customer_is_not() throws Exception {
        OpenPage operator = kiosk.page(Face.OPERATOR);
        operator.until(view -> new Backlog(0, 0, null, 0, 0, 0, 0).equals(view.backlog()));
        assertEquals(new KioskBacklog(0, 0, null, 0, 0), server.next());
        handsInAPaper(toCall(REQUEST));

        operator.until(view -> new Backlog(0, 0, null, 0, 1, 0, 0).equals(view.backlog()));

        assertNull(page.until(view -> true).backlog());
    }

    @Test
    void what_the_agent_shows_is_fetched_and_nothing_else() throws Exception {
        UUID session = toCall(null);
        server.offer("/kiosk/sessions/" + session + "/shown/invoice%201", new byte[] {1, 2, 3});
        server.offer("/kiosk/sessions/" + session + "/shown/invoice%202", new byte[] {4, 5, 6});

        assertEquals(200, kiosk.get("/api/shown/invoice%201", kiosk.bearer()).statusCode());
        assertEquals(404, kiosk.get("/api/shown/invoice%202", kiosk.bearer()).statusCode());
    }

    @Test
    void the_document_camera_shows_and_shoots_only_while_a_paper_lies_under_it() throws Exception {
        UUID session = toCall(null);
        page.until(view -> view.devices().documentCamera() == DeviceState.READY);
        assertEquals(409, kiosk.get("/api/camera", kiosk.bearer()).statusCode());
        page.presses(Step.openPaper);
        assertEquals(true, paper(page.atPaper(PaperStep.AIM)).documentCamera());
        assertEquals("image/jpeg", kiosk.get("/api/camera", kiosk.bearer()).getHeader("Content-Type"));

        server.say(new TakePhoto(session));

        page.atPaper(PaperStep.REVIEW);
        page.presses(Step.retakePaper);
        page.presses(Step.capture);
        page.atPaper(PaperStep.REVIEW);
    }

    @Test
    void a_reloaded_page_finds_everything_as_it_was() throws Exception {
        toCall(REQUEST);
        kiosk.postFrame(new DemoCamera().capture().jpeg(), kiosk.bearer());
        UUID sheet = paper(page.atPaper(PaperStep.REVIEW)).id();
        page.close();

        page = kiosk.page(Face.CUSTOMER);

        assertEquals(sheet, paper(page.atPaper(PaperStep.REVIEW)).id());
        assertEquals(200, kiosk.get("/api/papers/" + sheet, kiosk.bearer()).statusCode());
    }

    @Test
    void corners_that_she_puts_on_what_the_camera_saw_straighten_the_page_again() throws Exception {
        toCall(REQUEST);
        kiosk.postFrame(new DemoCamera().capture().jpeg(), kiosk.bearer());
        Paper found = paper(page.atPaper(PaperStep.REVIEW));
        UUID sheet = Objects.requireNonNull(found.id());
        String original = "/api/originals/" + sheet;
        assertEquals("image/jpeg", kiosk.get(original, kiosk.bearer()).getHeader("Content-Type"));
        page.presses(Step.mendCorners);
        page.atPaper(PaperStep.CORNERS);

        UUID put = UUID.randomUUID();
        page.does(
                new PageCorners(
                        put, sheet, Objects.requireNonNull(found.corners()).at()),
                put);

        assertEquals(2, paper(page.atPaper(PaperStep.REVIEW)).version());
        page.presses(Step.retakePaper);
        page.atPaper(PaperStep.AIM);
        assertEquals(404, kiosk.get(original, kiosk.bearer()).statusCode());
    }

    @Test
    void a_command_that_a_page_repeats_happens_once() throws Exception {
        kiosk.page(Face.OPERATOR).presses(Step.startAttention);
        page.at(VisitStep.WELCOME);
        page.presses(Step.begin);
        UUID phone = UUID.randomUUID();
        page.does(new PagePhone(phone, "3105550123"), phone);

        page.does(new PagePhone(phone, "3105550123"), phone);

        page.at(VisitStep.SERVICE);
    }

    @Test
    void a_restarted_program_comes_back_to_the_same_session() throws Exception {
        UUID session = toCall(null);
        kiosk.close();

        kiosk = new RunningKiosk(server, data);
        page = kiosk.page(Face.CUSTOMER);

        KioskSession found = page.at(VisitStep.CALL).session();
        assertEquals(session, found == null ? null : found.id());
        assertEquals(2, server.signIns.get(), "enrolled once, signed in twice");
    }

    @Test
    void a_page_that_was_accepted_without_a_link_arrives_when_it_is_back() throws Exception {
        UUID session = toCall(REQUEST);
        kiosk.postFrame(new DemoCamera().capture().jpeg(), kiosk.bearer());
        page.atPaper(PaperStep.REVIEW);
        server.failNext(3);

        page.presses(Step.acceptPaper);

        page.atPaper(PaperStep.SENDING);
        page.atPaper(PaperStep.SENT);
        assertEquals(List.of("page", "preview"), parts(session));
    }

    @Test
    void a_page_that_was_accepted_arrives_also_when_the_program_ends_before() throws Exception {
        UUID session = toCall(REQUEST);
        kiosk.postFrame(new DemoCamera().capture().jpeg(), kiosk.bearer());
        page.atPaper(PaperStep.REVIEW);
        server.failNext(1_000_000);
        page.presses(Step.acceptPaper);
        page.until(view -> Integer.valueOf(0).equals(paper(view).percent()));
        kiosk.close();
        server.failNext(0);

        kiosk = new RunningKiosk(server, data);

        for (long until = System.nanoTime() + 10_000_000_000L; parts(session).size() < 2; ) {
            assertTrue(System.nanoTime() < until, "nothing came");
            Thread.sleep(50);
        }
        assertEquals(List.of("page", "preview"), parts(session));
    }

    private List<String> parts(UUID session) throws Exception {
        return server.pages().stream()
                .map(EnclosedPage::label)
                .filter(label -> label.session().equals(session))
                .map(EnclosedPage.Label::part)
                .sorted()
                .toList();
    }

    @Test
    void a_retired_kiosk_says_so_on_its_pages() throws Exception {
        server.closeFor(ProblemCode.KIOSK_REVOKED);
        server.drop();

        page.isRefused(ProblemCode.KIOSK_REVOKED);
        page.until(view -> view.link().state() == LinkState.NONE);
        OpenPage later = kiosk.page(Face.OPERATOR);
        later.isRefused(ProblemCode.KIOSK_REVOKED);
    }

    private static Paper paper(VisitView view) {
        Paper paper = view.paper();
        if (paper == null) {
            throw new AssertionError("no paper on the screen");
        }
        return paper;
    }

    private static byte[] pdf() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
