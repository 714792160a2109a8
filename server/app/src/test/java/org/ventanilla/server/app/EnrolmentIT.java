package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestServer.Answer;

class EnrolmentIT {
    private static final String JUNIN = "DEMO-JUNIN-1";

    private final TestServer server = TestServer.withSample();
    private final TestKiosk kiosk = new TestKiosk(server);
    private final Browser sofia = server.browser().signedIn("sofia@example.co");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_kiosk_hands_in_its_key_once_and_answers_nonces_from_then_on() {
        assertEquals("200", kiosk.enrol(JUNIN).problem());
        assertEquals("200", kiosk.signIn().problem());
        assertEquals("200", kiosk.signIn().problem());
        assertEquals("ENROLLED", row("Junín").path("state").asText());
    }

    @Test
    void a_wrong_code_and_a_used_one_are_told_apart() {
        assertEquals("403 enrolment-code-wrong", kiosk.enrol("DEMO-JUNIN-2").problem());
        kiosk.enrol(JUNIN);
        assertEquals(
                "409 enrolment-code-used", new TestKiosk(server).enrol(JUNIN).problem());
    }

    @Test
    void the_same_key_may_ask_again_because_the_answer_can_be_lost() {
        kiosk.enrol(JUNIN);
        String id = kiosk.id();
        assertEquals("200", kiosk.enrol(" demo-junin 1").problem());
        assertEquals(id, kiosk.id());
    }

    @Test
    void a_code_lives_a_day() {
        server.clock.pass(Duration.ofHours(25));
        assertEquals("403 enrolment-code-wrong", kiosk.enrol(JUNIN).problem());
    }

    @Test
    void what_is_no_key_is_refused() {
        Answer answer =
                server.send("POST", "/api/v1/kiosk/enrolment", Map.of("code", JUNIN, "publicKey", "AAAA"), Map.of());
        assertEquals("400 body-malformed", answer.problem());
        assertEquals("publicKey", answer.json().path("field").asText());
    }

    @Test
    void the_supervisor_makes_a_code_and_the_one_before_stops_working() {
        String path = "/api/v1/kiosks/" + row("Gachalá").path("id").asText() + "/enrolment-code";
        String first = sofia.post(path, null).json().path("code").asText();
        String second = sofia.post(path, null).json().path("code").asText();
        assertTrue(second.matches("([2-9A-Z]{4}-){2}[2-9A-Z]{4}"), second);
        assertEquals("403 enrolment-code-wrong", kiosk.enrol(first).problem());
        assertEquals("403 enrolment-code-wrong", kiosk.enrol("DEMO-GACHALA-1").problem());
        assertEquals("200", kiosk.enrol(second).problem());
    }

    @Test
    void a_new_computer_takes_the_place_of_the_old_one() {
        kiosk.in(JUNIN);
        String path = "/api/v1/kiosks/" + kiosk.id() + "/enrolment-code";
        TestKiosk computer = new TestKiosk(server);
        assertEquals(
                "200",
                computer.enrol(sofia.post(path, null).json().path("code").asText())
                        .problem());
        assertEquals("200", computer.signIn().problem());
        assertEquals("401 signature-wrong", kiosk.signIn().problem());
    }

    @Test
    void a_kiosk_that_nobody_enrolled_gets_nothing() {
        assertEquals("401 kiosk-unknown", kiosk.nonce().problem());
        String unenrolled = row("Ubalá").path("id").asText();
        assertEquals(
                "401 kiosk-unknown",
                post("/api/v1/kiosk/nonce", Map.of("kiosk", unenrolled)).problem());
        assertEquals(
                "401 kiosk-unknown",
                post("/api/v1/kiosk/nonce", Map.of("kiosk", "Junín")).problem());
    }

    @Test
    void a_nonce_works_once_even_for_its_own_kiosk() {
        kiosk.enrol(JUNIN);
        String nonce = kiosk.nonce().json().path("nonce").asText();
        assertEquals("200", kiosk.answer(nonce).problem());
        assertEquals("401 signature-wrong", kiosk.answer(nonce).problem());
    }

    @Test
    void a_nonce_lives_a_minute() {
        kiosk.enrol(JUNIN);
        String nonce = kiosk.nonce().json().path("nonce").asText();
        server.clock.pass(Duration.ofSeconds(61));
        assertEquals("401 signature-wrong", kiosk.answer(nonce).problem());
    }

    @Test
    void a_nonce_of_another_kiosk_or_of_nobody_does_not_serve() {
        kiosk.enrol(JUNIN);
        TestKiosk other = new TestKiosk(server).in("DEMO-UBALA-1");
        assertEquals(
                "401 signature-wrong",
                kiosk.answer(other.nonce().json().path("nonce").asText()).problem());
        assertEquals("401 signature-wrong", kiosk.answer("AAAA").problem());
    }

    @Test
    void a_wrong_signature_uses_the_nonce_up() {
        kiosk.enrol(JUNIN);
        String nonce = kiosk.nonce().json().path("nonce").asText();
        assertEquals(
                "401 signature-wrong", kiosk.answer(nonce, kiosk.signed(nonce)).problem());
        assertEquals("401 signature-wrong", kiosk.answer(nonce).problem());
    }

    @Test
    void a_revoked_kiosk_gets_nothing_until_it_is_enrolled_anew() {
        kiosk.in(JUNIN);
        String path = "/api/v1/kiosks/" + kiosk.id();
        assertEquals("204", sofia.post(path + "/revocation", null).problem());
        assertEquals("REVOKED", row("Junín").path("state").asText());
        assertEquals("403 kiosk-revoked", kiosk.nonce().problem());
        assertEquals("403 kiosk-revoked", kiosk.answer("AAAA").problem());
        assertEquals(
                "409 enrolment-code-used", new TestKiosk(server).enrol(JUNIN).problem());

        String code =
                sofia.post(path + "/enrolment-code", null).json().path("code").asText();
        assertEquals("403 kiosk-revoked", kiosk.nonce().problem());
        assertEquals("200", kiosk.enrol(code).problem());
        assertEquals("200", kiosk.signIn().problem());
    }

    @Test
    void only_the_supervisor_sees_kiosks_and_changes_them() {
        String path = "/api/v1/kiosks/" + row("Junín").path("id").asText();
        Browser ana = server.browser().signedIn("ana@example.co");
        assertEquals("403 role-missing", ana.get("/api/v1/kiosks").problem());
        assertEquals(
                "403 role-missing", ana.post(path + "/enrolment-code", null).problem());
        assertEquals("403 role-missing", ana.post(path + "/revocation", null).problem());
        assertEquals("401 signed-out", server.browser().get("/api/v1/kiosks").problem());
        assertEquals("200", kiosk.enrol(JUNIN).problem());
    }

    @Test
    void a_kiosk_that_does_not_exist_is_said_so() {
        String path = "/api/v1/kiosks/00000000-0000-7000-8000-000000000000/revocation";
        assertEquals("404 route-unknown", sofia.post(path, null).problem());
        assertEquals(
                "404 route-unknown",
                sofia.post("/api/v1/kiosks/" + "x".repeat(36) + "/revocation", null)
                        .problem());
    }

    @Test
    void the_sample_has_three_kiosks_in_cundinamarca() {
        JsonNode rows = sofia.get("/api/v1/kiosks").json();
        assertEquals(3, rows.size());
        JsonNode junin = row("Junín");
        assertEquals("Café Internet La Esquina", junin.path("name").asText());
        assertEquals("NEW", junin.path("state").asText());
        assertFalse(junin.path("dayOpen").asBoolean(true));
        assertEquals(0, junin.path("attentionsToday").asInt(-1));
    }

    private JsonNode row(String municipality) {
        for (JsonNode row : sofia.get("/api/v1/kiosks").json()) {
            if (row.path("municipality").asText().equals(municipality)) {
                return row;
            }
        }
        throw new IllegalStateException(municipality);
    }

    private Answer post(String path, Object body) {
        return server.send("POST", path, body, Map.of());
    }
}
