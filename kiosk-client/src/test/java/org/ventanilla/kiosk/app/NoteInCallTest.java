package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageConsent;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.VisitViews.SaidNote;
import org.ventanilla.contract.VisitViews.SaidState;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.Heard;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.link.TinyServer;

/** What she says in a call that carries no voice: from her page to the server, and what becomes of it back to her page. */
class NoteInCallTest {
    private static final byte[] WEBM = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 0, 0, 0, 0, 0, 0, 0, 0};

    @TempDir
    Path data;

    private TinyServer server;
    private RunningKiosk kiosk;
    private OpenPage page;
    private UUID session;

    @BeforeEach
    void start() throws Exception {
        server = new TinyServer();
        kiosk = new RunningKiosk(server, data, Map.of("VENTANILLA_NO_LINK_CALL_SECONDS", "1"));
        page = kiosk.page(Face.CUSTOMER);
        page.at(VisitStep.IDLE);
        while (Files.notExists(data.resolve("seal-key.json"))) {
            Thread.sleep(20);
        }
        kiosk.toConsent(page);
        page.say(new PageConsent(UUID.randomUUID(), true));
        session = server.next(KioskOpenSession.class).session();
        serverShows(null);
        page.at(VisitStep.CALL);
    }

    @AfterEach
    void stop() throws Exception {
        kiosk.close();
        server.close();
    }

    private void serverShows(@Nullable Map<UUID, NoteSaid> notes) {
        KioskView open = TinyServer.view(true);
        server.shows(new KioskView(
                open.kiosk(),
                open.day(),
                List.of(),
                new KioskSession(
                        session,
                        SessionState.IN_ATTENTION,
                        Service.AGUA,
                        true,
                        null,
                        null,
                        "Ana",
                        true,
                        Map.of(),
                        Map.of(),
                        notes,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private int says() throws Exception {
        return RunningKiosk.await(kiosk.request(HttpMethod.POST, "/api/notes?seconds=9")
                        .bearerTokenAuthentication(kiosk.bearer())
                        .putHeader("Content-Type", "audio/webm;codecs=opus")
                        .sendBuffer(Buffer.buffer(WEBM)))
                .statusCode();
    }

    private static List<SaidNote> said(VisitView view) {
        return view.said() == null ? List.of() : view.said().notes();
    }

    private SaidNote until(SaidState state) throws Exception {
        return said(page.until(view -> said(view).stream().anyMatch(note -> note.state() == state)))
                .getFirst();
    }

    @Test
    void it_travels_at_once_and_she_sees_when_the_agent_hears_it() throws Exception {
        assertEquals(204, says());
        UUID note = until(SaidState.TRAVELS).id();
        for (Heard heard : Heard.values()) {
            serverShows(Map.of(note, new NoteSaid(1, 9, false, Instant.now(), heard)));
        }
        assertEquals(note, until(SaidState.HEARD).id());
        assertEquals(2, Objects.requireNonNull(page.at(VisitStep.CALL).said()).next());
    }

    @Test
    void without_a_server_it_lies_here_and_is_handed_in_with_the_rest_when_the_link_stays_away() throws Exception {
        server.failNext(1_000_000);
        assertEquals(204, says());
        SaidNote kept = until(SaidState.KEPT);
        server.close();
        VisitView later = page.at(VisitStep.TELL);
        assertEquals(
                List.of(kept.id()),
                Objects.requireNonNull(later.handIn()).notes().stream()
                        .map(note -> note.id())
                        .toList());
    }
}
