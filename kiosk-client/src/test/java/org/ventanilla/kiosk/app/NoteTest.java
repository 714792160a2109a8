package org.ventanilla.kiosk.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageConsent;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.kiosk.link.TinyServer;

/** What she says, from the page to the spool, over the real ways; and what is no note. */
class NoteTest {
    private static final String OPUS = "audio/webm;codecs=opus";
    private static final String FILM = "video/webm;codecs=vp8,opus";

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
        while (Files.notExists(data.resolve("seal-key.json"))) {
            Thread.sleep(20);
        }
    }

    @AfterEach
    void stop() throws Exception {
        kiosk.close();
        server.close();
    }

    private void toTelling() throws Exception {
        server.close();
        page.until(view -> view.link().state() == LinkState.NONE);
        kiosk.toConsent(page);
        UUID consent = UUID.randomUUID();
        page.does(new PageConsent(consent, true), consent);
        page.at(VisitStep.TELL);
    }

    private HttpResponse<Buffer> post(String type, String seconds, byte[] body) throws Exception {
        return RunningKiosk.await(kiosk.request(HttpMethod.POST, "/api/notes?seconds=" + seconds)
                .bearerTokenAuthentication(kiosk.bearer())
                .putHeader("Content-Type", type)
                .sendBuffer(Buffer.buffer(body)));
    }

    private void isRefused(ProblemCode code, String type, String seconds, byte[] body) throws Exception {
        assertEquals(code.code(), post(type, seconds, body).bodyAsJsonObject().getString("code"));
    }

    private static byte[] webm(int length) {
        byte[] webm = new byte[length];
        System.arraycopy(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, 0, webm, 0, 4);
        return webm;
    }

    private long notes() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("spool"))) {
            return files.filter(file -> file.toString().endsWith("_note.sealed"))
                    .count();
        }
    }

    @Test
    void a_note_is_answered_when_it_lies_sealed() throws Exception {
        toTelling();
        assertEquals(204, post(OPUS, "12", webm(2_000)).statusCode());
        assertEquals(1, notes());
        page.until(view -> Objects.requireNonNull(view.handIn()).notes().size() == 1);
    }

    @Test
    void it_is_handed_in_and_the_paper_has_its_code() throws Exception {
        toTelling();
        post(OPUS, "12", webm(2_000));
        page.presses(Step.goOn);
        page.presses(Step.goOn);
        page.presses(Step.handIn);
        page.at(VisitStep.RECEIPT);
        try (Stream<Path> files = Files.list(data.resolve("spool"))) {
            assertEquals(
                    1,
                    files.filter(file -> file.toString().endsWith("_manifest.sealed"))
                            .count());
        }
    }

    @Test
    void what_is_no_recording_is_refused() throws Exception {
        toTelling();
        isRefused(ProblemCode.NOTE_NOT_RECORDED, "text/html", "12", webm(2_000));
        isRefused(ProblemCode.NOTE_NOT_RECORDED, OPUS, "12", "<script>alert(1)</script>".getBytes(US_ASCII));
        isRefused(ProblemCode.NOTE_NOT_RECORDED, OPUS, "-1", webm(2_000));
        isRefused(ProblemCode.NOTE_NOT_RECORDED, OPUS, "", webm(2_000));
        isRefused(ProblemCode.NOTE_TOO_LONG, OPUS, "181", webm(2_000));
        assertEquals(413, post(OPUS, "12", webm(EnclosedNote.LARGEST_BYTES + 1)).statusCode());
        assertEquals(0, notes());
    }

    @Test
    void a_film_is_shorter_and_smaller_than_a_voice() throws Exception {
        toTelling();
        assertEquals(
                204, post(FILM, "90", webm(EnclosedNote.LARGEST_FILM_BYTES)).statusCode());
        isRefused(ProblemCode.NOTE_TOO_LONG, FILM, "91", webm(2_000));
        isRefused(ProblemCode.NOTE_TOO_LONG, FILM, "12", webm(EnclosedNote.LARGEST_FILM_BYTES + 1));
        isRefused(ProblemCode.NOTE_NOT_RECORDED, "video/mp4", "12", webm(2_000));
        assertEquals(1, notes());
        page.until(view -> Objects.requireNonNull(view.handIn()).notes().stream()
                .allMatch(note -> note.number() == 1 && note.film()));
    }

    @Test
    void nobody_is_recorded_who_was_not_asked() throws Exception {
        isRefused(ProblemCode.OUT_OF_ORDER, OPUS, "12", webm(2_000));
        assertEquals(0, notes());
    }

    @Test
    void a_stranger_on_this_computer_hands_in_nothing() throws Exception {
        toTelling();
        assertEquals(
                401,
                RunningKiosk.await(kiosk.request(HttpMethod.POST, "/api/notes?seconds=12")
                                .bearerTokenAuthentication("guess")
                                .putHeader("Content-Type", OPUS)
                                .sendBuffer(Buffer.buffer(webm(2_000))))
                        .statusCode());
        assertEquals(0, notes());
    }
}
