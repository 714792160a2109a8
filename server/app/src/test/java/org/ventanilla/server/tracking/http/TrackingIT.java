package org.ventanilla.server.tracking.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestServer.Answer;
import org.ventanilla.server.customer.sample.SampleBilling;

/** The public page over the sample cases 453 to 457, and whoever asks for them. */
class TrackingIT {

    private static final TestServer SERVER = TestServer.withSample();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void it_asks_for_the_number_and_says_where_it_stands() {
        var page = track("");
        assertEquals(200, page.status());
        assertSays(
                page, "¿Cómo va su caso?", "Está en su papel. Por ejemplo: 2026-ENT-000458 o E-7K2M-9QX4.", "Gratis.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-ENT-000457", "2026ent000457", "%202026%20ENT%20000%20457", "2026000457", "2026-ENT-457"})
    void the_number_may_be_written_as_one_likes(String written) {
        var page = track("?radicado=" + written);
        assertEquals(200, page.status());
        assertSays(page, "2026-ENT-000457", "La recibimos.", "Facturación", "Decidimos a más tardar el");
    }

    @Test
    void each_state_is_told_in_words() {
        var over = track("?radicado=2026-ENT-000453");
        assertSays(over, "El caso terminó.", "Decidimos el");
        assertFalse(over.response().body().contains("Quién lo tiene ahora"), "nobody has what is closed");
        assertSays(track("?radicado=2026-ENT-000454"), "Ya decidimos y le avisamos.");
        assertSays(track("?radicado=2026-ENT-000455"), "Ya decidimos. Falta avisarle.", "aria-current=\"step\"");
        assertSays(track("?radicado=2026-ENT-000456"), "La estamos estudiando.", "miércoles 9 de diciembre de 2026");
    }

    @Test
    void it_never_shows_whose_it_is_or_what_it_is_about() {
        var billing = new SampleBilling();
        var accounts = Map.of("453", "4000008", "454", "4000010", "455", "4000017", "456", "4000001", "457", "4000003");
        accounts.forEach((number, account) -> {
            var body = track("?radicado=2026-ENT-000" + number).response().body();
            var known = billing.account(account).orElseThrow();
            for (var secret : List.of(
                    known.holder().split(" ")[0],
                    known.document(),
                    known.number(),
                    known.address(),
                    known.municipality(),
                    "recibo de octubre",
                    "Llevamos tres días",
                    "medidor",
                    "Reclamación")) {
                assertFalse(body.contains(secret), () -> secret + " is told of " + number);
            }
        });
    }

    @Test
    void an_unknown_number_is_said_so_with_an_example() {
        var page = track("?radicado=2026-ENT-999999");
        assertEquals(404, page.status());
        assertSays(
                page,
                "No encontramos ese radicado.",
                "Revise el número de su papel. Por ejemplo: 2026-ENT-000458.",
                "value=\"2026-ENT-999999\"",
                "aria-invalid=\"true\"");
        assertEquals(404, track("?radicado=2026-ENT-0004570").status(), "a wrong check digit is another number");
        assertEquals(422, track("?radicado=").status());
    }

    @Test
    void what_is_typed_stays_text() {
        var page = track("?radicado=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals(404, page.status());
        assertFalse(page.response().body().contains("<script"));
        assertSays(page, "&quot;&gt;&lt;script&gt;");
        assertTrue(track("?radicado=" + "9".repeat(3000)).response().body().length() < 15_000);
    }

    @Test
    void it_is_small_and_fetches_nothing() {
        var page = track("?radicado=2026-ENT-000457");
        var body = page.response().body();
        assertTrue(body.getBytes(StandardCharsets.UTF_8).length < 15_000);
        assertFalse(body.matches("(?s).*(src=|url\\(|<link|<script|https?://).*"), "something is fetched");
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'sha256-"));
        assertEquals("no-store", page.header("Cache-Control"));
    }

    @Test
    void a_term_that_has_passed_is_admitted() {
        var before = SERVER.clock.instant();
        SERVER.clock.set(Instant.parse("2027-01-04T15:00:00Z"));
        assertSays(track("?radicado=2026-ENT-000457"), "El plazo ya pasó. Llame al <a", "tel:018000555012");
        SERVER.clock.set(before);
    }

    @Test
    void who_asks_too_often_waits_five_minutes() {
        SERVER.clock.pass(Lookups.WINDOW);
        for (int i = 0; i < Lookups.MOST; i++) {
            assertEquals(404, track("?radicado=2026-ENT-999999").status());
        }
        var page = track("?radicado=2026-ENT-000457");
        assertEquals(429, page.status());
        assertSays(page, "Hubo muchos intentos.", "Espere cinco minutos y pruebe otra vez.");
        assertEquals(200, track("").status());
        SERVER.clock.pass(Duration.ofMinutes(5));
        assertEquals(200, track("?radicado=2026-ENT-000457").status());
    }

    private static Answer track(String query) {
        return SERVER.send("GET", "/seguimiento" + query, null, Map.of());
    }

    private static void assertSays(Answer page, String... words) {
        for (var word : words) {
            assertTrue(page.response().body().contains(word), () -> "«" + word + "» is not on the page");
        }
    }
}
