package org.ventanilla.kiosk.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.device.Enrolment;
import org.ventanilla.kiosk.device.Keys;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.paper.Sheet;

/** Enrolment and sign-in with real keys over real HTTP. */
class SigningInTest {
    @TempDir
    Path folder;

    private TinyServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TinyServer();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private Device device(@Nullable String code) throws Exception {
        return device(code, server.uri());
    }

    private Device device(@Nullable String code, URI uri) throws Exception {
        return new Device(Keys.in(folder), new Enrolment(folder), new HttpAccess(new ServerHttp(uri)), code);
    }

    private static String given(Reply<String> reply) {
        return assertInstanceOf(Reply.Given.class, reply).value().toString();
    }

    private static void isRefused(Reply<?> reply, ProblemCode code) {
        assertEquals(
                code.code(),
                assertInstanceOf(Reply.Refused.class, reply).problem().code());
    }

    @Test
    void a_new_kiosk_enrols_by_its_code_and_signs_in() throws Exception {
        given(device(TinyServer.CODE).signIn());

        assertEquals(1, server.signIns.get());
    }

    @Test
    void an_enrolled_kiosk_signs_in_without_a_code() throws Exception {
        given(device(TinyServer.CODE).signIn());

        given(device(null).signIn());
    }

    @Test
    void a_code_that_is_left_in_the_configuration_is_not_tried_again() throws Exception {
        given(device(TinyServer.CODE).signIn());

        given(device(TinyServer.CODE).signIn());
    }

    @Test
    void a_wrong_code_and_a_used_one_get_nothing() throws Exception {
        isRefused(device("CODE-2").signIn(), ProblemCode.ENROLMENT_CODE_WRONG);
        given(new Device(
                        Keys.in(folder.resolve("other")),
                        new Enrolment(folder.resolve("other")),
                        new HttpAccess(new ServerHttp(server.uri())),
                        TinyServer.CODE)
                .signIn());

        isRefused(device(TinyServer.CODE).signIn(), ProblemCode.ENROLMENT_CODE_USED);
    }

    @Test
    void without_a_code_an_unenrolled_kiosk_is_unknown() throws Exception {
        isRefused(device(null).signIn(), ProblemCode.KIOSK_UNKNOWN);
    }

    @Test
    void a_revoked_kiosk_is_told_so() throws Exception {
        Device device = device(TinyServer.CODE);
        String bearer = given(device.signIn());
        server.closeFor(ProblemCode.KIOSK_REVOKED);
        device.refused(bearer);

        isRefused(device.signIn(), ProblemCode.KIOSK_REVOKED);
    }

    @Test
    void a_server_that_was_set_up_anew_gets_the_kiosk_back_by_its_code() throws Exception {
        given(device(TinyServer.CODE).signIn());
        server.forgetKiosk();

        given(device(TinyServer.CODE).signIn());
    }

    @Test
    void a_bearer_is_used_until_it_is_refused() throws Exception {
        Device device = device(TinyServer.CODE);
        String first = given(device.signIn());
        assertEquals(first, given(device.signIn()));

        device.refused(first);

        assertNotEquals(first, given(device.signIn()));
    }

    @Test
    void a_server_that_is_not_there_or_answers_nonsense_is_unreachable_and_nothing_worse() throws Exception {
        assertInstanceOf(
                Reply.Unreachable.class,
                device(TinyServer.CODE, URI.create("http://127.0.0.1:9")).signIn());
        server.failNext(1);
        assertInstanceOf(Reply.Unreachable.class, device(TinyServer.CODE).signIn());
    }

    @Test
    void a_request_with_a_bearer_that_ran_out_is_repeated_with_a_fresh_one() throws Exception {
        server.offer("/kiosk/sessions/s/constancia", new byte[] {1, 2, 3});
        Requests requests = new Requests(new ServerHttp(server.uri()), device(TinyServer.CODE));
        assertInstanceOf(Reply.Given.class, requests.get("/kiosk/sessions/s/constancia"));
        server.expireTokens();

        Reply<byte[]> again = requests.get("/kiosk/sessions/s/constancia");

        assertArrayEquals(new byte[] {1, 2, 3}, (byte[])
                assertInstanceOf(Reply.Given.class, again).value());
        isRefused(requests.get("/kiosk/sessions/s/nothing"), ProblemCode.ROUTE_UNKNOWN);
    }

    @Test
    void an_original_goes_with_its_number_kind_and_hash() throws Exception {
        UUID session = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
        UUID page = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8059");
        HttpAsked asked = new HttpAsked(new Requests(new ServerHttp(server.uri()), device(TinyServer.CODE)));

        Reply<?> reply = asked.put(new Sheet(session, page, PaperKind.RECIBO, 3), new byte[] {'a', 'b', 'c'});

        assertInstanceOf(Reply.Given.class, reply);
        String path = "/kiosk/sessions/" + session + "/papers/" + page + "/original?number=3&kind=RECIBO&sha256="
                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(Map.of(path, Buffer.buffer("abc")), server.handedIn());
    }

    @Test
    void the_key_of_the_seal_is_fetched_once_and_is_there_without_a_server() throws Exception {
        Requests requests = new Requests(new ServerHttp(server.uri()), device(TinyServer.CODE));
        assertTrue(new SealKey(folder, requests).sealing().isPresent());
        server.closeFor(ProblemCode.KIOSK_REVOKED);

        assertTrue(new SealKey(folder, requests).sealing().isPresent());

        Files.delete(folder.resolve("seal-key.json"));
        server.failNext(1_000);
        assertTrue(new SealKey(folder, requests).sealing().isEmpty(), "and nothing is sealed with a key that is none");
    }
}
