package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.app.RunningKiosk.await;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageStep;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToPage.PageReplaced;
import org.ventanilla.kiosk.link.TinyServer;

/** Any page of any site and any program of this computer can reach the loopback: what they get. */
class HostileLoopbackTest {
    @TempDir
    static Path data;

    private static TinyServer server;
    private static RunningKiosk kiosk;

    @BeforeAll
    static void start() throws Exception {
        server = new TinyServer();
        kiosk = new RunningKiosk(server, data);
    }

    @AfterAll
    static void stop() throws Exception {
        kiosk.close();
        server.close();
    }

    private static void isRefused(HttpResponse<Buffer> response, ProblemCode code) {
        assertEquals(code.status(), response.statusCode());
        assertEquals("application/problem+json", response.getHeader("Content-Type"));
        assertEquals(code.code(), response.bodyAsJsonObject().getString("code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:%d",
                "localhost",
                "localhost:1",
                "localhost.evil.example:%d",
                "[::1]:%d",
                "localhost:%d:%d",
                ""
            })
    void a_foreign_host_gets_nothing(String host) throws Exception {
        assertEquals(403, kiosk.raw("GET / HTTP/1.1", "Host: " + host.replace("%d", "" + kiosk.port)));
    }

    @Test
    void our_own_host_may_come_once() throws Exception {
        String ours = "Host: localhost:" + kiosk.port;

        assertEquals(404, kiosk.raw("GET /nothing.html HTTP/1.1", ours));
        assertEquals(403, kiosk.raw("GET / HTTP/1.1", ours, "Host: evil.example"));
        assertEquals(403, kiosk.raw("GET / HTTP/1.0"));
    }

    @Test
    void who_offers_http_2_is_answered_in_http_1() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + kiosk.port + "/nothing.html"))
                            .build(),
                    BodyHandlers.discarding());
            assertEquals(404, answer.statusCode(), "our own host is ours whatever the caller would rather speak");
            assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost",
                "https://localhost:%d",
                "http://localhost:%d.evil.example"
            })
    void a_foreign_origin_may_not_write(String origin) throws Exception {
        HttpResponse<Buffer> response = await(kiosk.request(HttpMethod.POST, "/api/launch")
                .putHeader("Origin", origin.replace("%d", "" + kiosk.port))
                .sendBuffer(Buffer.buffer("{\"key\":\"" + RunningKiosk.KEY + "\"}")));

        isRefused(response, ProblemCode.ORIGIN_FOREIGN);
    }

    @Test
    void a_write_without_an_origin_is_no_page_of_ours() throws Exception {
        var request = kiosk.request(HttpMethod.POST, "/api/launch");
        request.headers().remove("Origin");

        isRefused(await(request.send()), ProblemCode.ORIGIN_FOREIGN);
    }

    @Test
    void a_foreign_origin_gets_no_socket() {
        assertThrows(ExecutionException.class, () -> kiosk.socket("https://evil.example"));
    }

    @Test
    void nobody_outside_this_computer_can_connect() throws Exception {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .toList();
        for (InetAddress address : outside) {
            assertThrows(java.io.IOException.class, () -> new Socket(address, kiosk.port).close());
        }
    }

    @Test
    void the_pages_come_with_what_they_may_do() throws Exception {
        HttpResponse<Buffer> page = await(kiosk.request(HttpMethod.GET, "/").send());

        String csp = page.getHeader("Content-Security-Policy");
        assertTrue(csp.contains("default-src 'none'") && csp.contains("frame-ancestors 'none'"), csp);
        assertFalse(csp.contains("unsafe"), csp);
        assertTrue(page.getHeader("Permissions-Policy").contains("camera=(self)"));
        assertEquals("nosniff", page.getHeader("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../logback.xml",
                "/%2e%2e/logback.xml",
                "/..%2flogback.xml",
                "/.env",
                "//etc/passwd",
                "/assets/"
            })
    void nothing_but_the_pages_is_served(String path) throws Exception {
        isRefused(await(kiosk.request(HttpMethod.GET, path).send()), ProblemCode.ROUTE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/papers/x",
                "/api/originals/x",
                "/api/camera",
                "/api/shown/x",
                "/api/constancia?paper=a4",
                "/api/nothing"
            })
    void without_a_bearer_there_is_nothing_to_see(String path) throws Exception {
        isRefused(await(kiosk.request(HttpMethod.GET, path).send()), ProblemCode.SIGNED_OUT);
        isRefused(kiosk.get(path, "made-up"), ProblemCode.SIGNED_OUT);
    }

    @Test
    void a_wrong_key_and_no_key_launch_nothing() throws Exception {
        isRefused(kiosk.launch("guess"), ProblemCode.LAUNCH_KEY_WRONG);
        isRefused(
                await(kiosk.request(HttpMethod.POST, "/api/launch").sendBuffer(Buffer.buffer("[]"))),
                ProblemCode.LAUNCH_KEY_WRONG);
        isRefused(await(kiosk.request(HttpMethod.POST, "/api/launch").send()), ProblemCode.LAUNCH_KEY_WRONG);
    }

    @Test
    void a_one_time_key_launches_once() throws Exception {
        String key = Files.readString(data.resolve("launch-key")).strip();
        assertEquals(200, kiosk.launch(key).statusCode());

        isRefused(kiosk.launch(key), ProblemCode.LAUNCH_KEY_WRONG);
    }

    @Test
    void a_socket_without_a_good_hello_is_told_nothing_and_closed() throws Exception {
        OpenPage stranger = kiosk.socket(kiosk.origin());
        stranger.hello("made-up", Face.CUSTOMER);
        stranger.isRefused(ProblemCode.SIGNED_OUT);
        assertTrue(stranger.isClosedSoon());

        OpenPage hasty = kiosk.socket(kiosk.origin());
        hasty.say(new PageStep(java.util.UUID.randomUUID(), Step.callOperator));
        hasty.isRefused(ProblemCode.SIGNED_OUT);
        assertTrue(hasty.isClosedSoon());
    }

    @Test
    void a_socket_that_never_says_hello_is_closed() throws Exception {
        OpenPage silent = kiosk.socket(kiosk.origin());

        assertTrue(silent.isSilent());
        for (int i = 0; i < 2 && !silent.isClosedSoon(); i++) {
            // up to ten seconds
        }
        assertTrue(silent.isClosedSoon());
    }

    @Test
    void a_still_that_is_none_or_too_heavy_or_not_asked_for_is_refused() throws Exception {
        String bearer = kiosk.bearer();
        isRefused(
                kiosk.postFrame("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), bearer),
                ProblemCode.IMAGE_NOT_AN_IMAGE);
        isRefused(kiosk.postFrame(new byte[25_000_001], bearer), ProblemCode.IMAGE_TOO_LARGE);
        isRefused(
                kiosk.postFrame(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, bearer),
                ProblemCode.OUT_OF_ORDER);
        isRefused(
                kiosk.postFrame(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "made-up"),
                ProblemCode.SIGNED_OUT);
    }

    @Test
    void what_cannot_be_understood_is_answered_and_changes_nothing() throws Exception {
        OpenPage page = kiosk.page(Face.CUSTOMER);
        page.until(view -> true);

        page.write("{\"type\":\"launchRocket\",\"id\":\"x\"}");
        page.isRefused(ProblemCode.MESSAGE_UNKNOWN);
        page.write("{\"type\":\"phone\"}");
        page.isRefused(ProblemCode.MESSAGE_MALFORMED);
        page.write("not json");
        page.isRefused(ProblemCode.MESSAGE_MALFORMED);
        page.say(new PageStep(java.util.UUID.randomUUID(), Step.acceptPaper));
        page.isRefused(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void the_newest_page_of_the_customer_wins() throws Exception {
        OpenPage older = kiosk.page(Face.CUSTOMER);
        older.until(view -> true);

        OpenPage newer = kiosk.page(Face.CUSTOMER);

        older.next(PageReplaced.class::isInstance);
        assertTrue(older.isClosedSoon());
        newer.until(view -> true);
    }

    @Test
    void a_face_may_say_only_what_is_its_own() throws Exception {
        OpenPage operator = kiosk.page(Face.OPERATOR);
        operator.say(new PageStep(java.util.UUID.randomUUID(), Step.hangUp));
        operator.isRefused(ProblemCode.ROLE_MISSING);

        OpenPage customer = kiosk.page(Face.CUSTOMER);
        customer.say(new PageStep(java.util.UUID.randomUUID(), Step.startAttention));
        customer.isRefused(ProblemCode.ROLE_MISSING);
    }
}
