package org.ventanilla.server.customer.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.BillingFault;
import org.ventanilla.server.customer.BillingFlags.Flag;
import org.ventanilla.server.customer.BillingFlags.Taken;
import org.ventanilla.server.platform.Ids;

/** Against a billing system that a utility could have written: the sample behind a real HTTP server. */
class RestBillingTest extends BillingContract {

    private final List<String> asked = new ArrayList<>();
    private volatile int answerWith = 200;
    private HttpServer server = start();
    private RestBilling billing = waiting(Duration.ofSeconds(10));

    private RestBilling waiting(Duration toAnswer) {
        return new RestBilling(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/api/"), "secret", toAnswer);
    }

    @BeforeEach
    void fresh() {
        answerWith = 200;
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    Billing billing() {
        return billing;
    }

    @Test
    void it_says_who_asks() {
        billing.account("4000001");
        assertEquals(List.of("GET /api/accounts/4000001 Bearer secret"), asked);
    }

    @Test
    void a_system_that_fails_is_a_fault_and_is_left_alone_for_a_while() {
        answerWith = 500;
        assertEquals("status-500", fault());
        assertEquals("resting", fault());
        assertEquals(1, asked.size());
        assertEquals(Optional.empty(), billing.accountIfReached("4000001"));
    }

    @Test
    void a_system_that_is_away_is_a_fault_within_its_time() {
        server.stop(0);
        assertEquals("unreachable", fault());
    }

    @Test
    void a_system_that_does_not_answer_is_not_waited_for() {
        answerWith = 0;
        billing = waiting(Duration.ofMillis(500));
        var start = Instant.now();
        assertEquals("unreachable", fault());
        assertTrue(Duration.between(start, Instant.now()).compareTo(Duration.ofSeconds(9)) < 0);
    }

    @Test
    void a_flag_is_put_under_its_radicado_and_taken_away_again() {
        assertEquals(Taken.ACKNOWLEDGED, billing.send(flag(true)));
        assertEquals(Taken.ACKNOWLEDGED, billing.send(flag(false)));
        assertEquals(
                List.of(
                        "PUT /api/flags/2026-ENT-000457 Bearer secret",
                        "DELETE /api/flags/2026-ENT-000457 Bearer secret"),
                asked);
    }

    @Test
    void a_flag_that_is_only_taken_or_refused_is_not_acknowledged() {
        answerWith = 202;
        assertEquals(Taken.LATER, billing.send(flag(true)));
        answerWith = 409;
        assertEquals(
                "status-409",
                assertThrows(BillingFault.class, () -> billing.send(flag(true))).getMessage());
    }

    private String fault() {
        return String.valueOf(assertThrows(BillingFault.class, () -> billing.account("4000001"))
                .getMessage());
    }

    private static Flag flag(boolean raised) {
        return new Flag(
                Ids.next(),
                "2026-ENT-000457",
                "4000001",
                "8810005",
                45_000,
                raised,
                Instant.parse("2026-11-23T15:00:00Z"));
    }

    private HttpServer start() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/", this::answer);
            http.start();
            return http;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        if (answerWith == 0) {
            return;
        }
        var body = answerWith == 200 ? body(path.replace("/api", "")) : Optional.<byte[]>empty();
        var status = answerWith == 200 && body.isEmpty() ? 404 : answerWith;
        exchange.sendResponseHeaders(
                status, body.map(bytes -> (long) bytes.length).orElse(-1L));
        if (body.isPresent()) {
            exchange.getResponseBody().write(body.get());
        }
        exchange.close();
    }

    private static Optional<byte[]> body(String path) {
        if (path.startsWith("/flags/")) {
            return Optional.of(new byte[] {'{', '}'});
        }
        if (path.startsWith("/accounts?number=")) {
            return Optional.of(json(SAMPLE.candidates(path.substring(path.indexOf('=') + 1))));
        }
        var part = path.split("/");
        return part.length == 3 ? SAMPLE.account(part[2]).map(RestBillingTest::json) : SAMPLE.picture(part[2], part[4]);
    }

    private static byte[] json(Object value) {
        return Wire.write(value).getBytes(StandardCharsets.UTF_8);
    }
}
