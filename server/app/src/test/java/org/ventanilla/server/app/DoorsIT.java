package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who is let in at the two sockets, and who is not. */
class DoorsIT {
    private static final int IN = 101;
    private static final TestServer SERVER = TestServer.withSample();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_kiosk_comes_in_with_its_bearer_for_half_a_day() {
        TestKiosk kiosk = new TestKiosk(SERVER).in("DEMO-JUNIN-1");
        assertEquals(IN, kioskDoor(Map.of("Authorization", kiosk.bearer())));
        SERVER.clock.pass(Duration.ofHours(12));
        assertEquals(401, kioskDoor(Map.of("Authorization", kiosk.bearer())));
    }

    @Test
    void no_token_and_somebody_elses_open_nothing_for_a_kiosk() {
        Browser ana = SERVER.browser().signedIn("ana@example.co");
        assertEquals(401, kioskDoor(Map.of()));
        assertEquals(401, kioskDoor(Map.of("Authorization", "Bearer " + "A".repeat(43))));
        assertEquals(401, kioskDoor(Map.of("Cookie", ana.header("Cookie"))));
        String cookie = ana.header("Cookie").replaceAll(".*=", "");
        assertEquals(401, kioskDoor(Map.of("Authorization", "Bearer " + cookie)));
    }

    @Test
    void a_revoked_kiosk_stays_out_although_its_bearer_is_young() {
        TestKiosk kiosk = new TestKiosk(SERVER).in("DEMO-UBALA-1");
        SERVER.browser().signedIn("sofia@example.co").post("/api/v1/kiosks/" + kiosk.id() + "/revocation", null);
        assertEquals(403, kioskDoor(Map.of("Authorization", kiosk.bearer())));
    }

    @Test
    void staff_come_in_with_their_cookie_from_our_page_only() {
        String cookie = SERVER.browser().signedIn("ana@example.co").header("Cookie");
        assertEquals(IN, hubDoor(Map.of("Cookie", cookie, "Origin", TestServer.ORIGIN)));
        assertEquals(403, hubDoor(Map.of("Cookie", cookie, "Origin", "https://evil.example")));
        assertEquals(403, hubDoor(Map.of("Cookie", cookie, "Origin", "null")));
        assertEquals(401, hubDoor(Map.of("Origin", TestServer.ORIGIN)));
    }

    @Test
    void only_who_attends_has_a_desk_and_sees_the_line() {
        for (String user : new String[] {"marta", "jorge", "sofia"}) {
            String cookie = SERVER.browser().signedIn(user + "@example.co").header("Cookie");
            assertEquals(403, hubDoor(Map.of("Cookie", cookie, "Origin", TestServer.ORIGIN)), user);
        }
    }

    private static int kioskDoor(Map<String, String> headers) {
        return knock("/ws/kiosk", headers);
    }

    private static int hubDoor(Map<String, String> headers) {
        return knock("/ws/hub", headers);
    }

    private static int knock(String path, Map<String, String> headers) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        URI uri = URI.create(SERVER.uri(path).toString().replace("http:", "ws:"));
        try {
            builder.buildAsync(uri, new WebSocket.Listener() {}).join().abort();
            return IN;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }
}
