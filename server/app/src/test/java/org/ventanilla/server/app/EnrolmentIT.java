package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestServer.Answer;

class EnrolmentIT {
    private static final TestServer SERVER = TestServer.withSample();

    private final Browser sofia = SERVER.browser().signedIn("sofia@example.co");
    private final String path = "/api/v1/kiosks/" + row("Junín").path("id").asText();
    private final String code = newCode();
    private final TestKiosk kiosk = new TestKiosk(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_kiosk_hands_in_its_key_once_and_answers_nonces_from_then_on() {
        assertEquals("200", kiosk.enrol(code).problem());
        assertEquals("200", kiosk.signIn().problem());
        assertEquals("200", kiosk.signIn().problem());
        assertEquals("ENROLLED", row("Junín").path("state").asText());
    }

    @Test
    void a_wrong_code_and_a_used_one_are_told_apart() {
        assertEquals("403 enrolment-code-wrong", kiosk.enrol("DEMO-JUNIN-2").problem());
        kiosk.enrol(code);
        assertEquals(
                "409 enrolment-code-used", new TestKiosk(SERVER).enrol(code).problem());
    }

    @Test
    void the_same_key_may_ask_again_because_the_answer_can_be_lost() {
        kiosk.enrol(code);
        String id = kiosk.id();
        assertEquals(
                "200",
                kiosk.enrol(" " + code.toLowerCase(Locale.ROOT).replace('-', ' '))
                        .problem());
        assertEquals(id, kiosk.id());
    }

    @Test
    void a_code_lives_a_day() {
        SERVER.clock.pass(Duration.ofHours(25));
        assertEquals("403 enrolment-code-wrong", kiosk.enrol(code).problem());
    }

    @Test
    void what_is_no_key_is_refused_and_leaves_the_code_good() {
        Answer answer = post("/api/v1/kiosk/enrolment", Map.of("code", code, "publicKey", "AAAA"));
        assertEquals("400 body-malformed", answer.problem());
        assertEquals("publicKey", answer.json().path("field").asText());
        assertEquals("200", kiosk.enrol(code).problem());
    }

    @Test
    void a_new_code_stops_the_one_before() {
        String next = newCode();
        assertTrue(next.matches("([2-9A-Z]{4}-){2}[2-9A-Z]{4}"), next);
        assertEquals("403 enrolment-code-wrong", kiosk.enrol(code).problem());
        assertEquals("200", kiosk.enrol(next).problem());
    }

    @Test
    void a_new_computer_takes_the_place_of_the_old_one() {
        kiosk.in(code);
        TestKiosk computer = new TestKiosk(SERVER);
        assertEquals("200", computer.enrol(newCode()).problem());
        assertEquals("200", computer.signIn().problem());
        assertEquals("401 signature-wrong", kiosk.signIn().problem());
    }

    @Test
    void a_kiosk_that_nobody_enrolled_gets_nothing() {
        String unenrolled = row("Ubalá").path("id").asText();
        for (String id : new String[] {unenrolled, "00000000-0000-7000-8000-000000000000", "Junín"}) {
            Answer answer = post("/api/v1/kiosk/nonce", Map.of("kiosk", id));
            assertEquals("401 kiosk-unknown", answer.problem(), id);
        }
    }

    @Test
    void a_nonce_works_once_even_for_its_own_kiosk() {
        kiosk.enrol(code);
        String nonce = nonceOf(kiosk);
        assertEquals("200", kiosk.answer(nonce).problem());
        assertEquals("401 signature-wrong", kiosk.answer(nonce).problem());
    }

    @Test
    void a_nonce_lives_a_minute() {
        kiosk.enrol(code);
        String nonce = nonceOf(kiosk);
        SERVER.clock.pass(Duration.ofSeconds(61));
        assertEquals("401 signature-wrong", kiosk.answer(nonce).problem());
    }

    @Test
    void a_nonce_of_another_kiosk_or_of_nobody_does_not_serve() {
        kiosk.enrol(code);
        TestKiosk other = new TestKiosk(SERVER);
        other.enrol(newCode("/api/v1/kiosks/" + row("Gachalá").path("id").asText()));
        assertEquals("401 signature-wrong", kiosk.answer(nonceOf(other)).problem());
        assertEquals("401 signature-wrong", kiosk.answer("AAAA").problem());
    }

    @Test
    void a_wrong_signature_uses_the_nonce_up() {
        kiosk.enrol(code);
        String nonce = nonceOf(kiosk);
        assertEquals(
                "401 signature-wrong", kiosk.answer(nonce, kiosk.signed(nonce)).problem());
        assertEquals("401 signature-wrong", kiosk.answer(nonce).problem());
        assertEquals("401 signature-wrong", kiosk.answer(nonceOf(kiosk), "?").problem());
    }

    @Test
    void a_revoked_kiosk_gets_nothing_until_it_is_enrolled_anew() {
        kiosk.in(code);
        assertEquals("204", sofia.post(path + "/revocation", null).problem());
        assertEquals("REVOKED", row("Junín").path("state").asText());
        assertEquals("403 kiosk-revoked", kiosk.nonce().problem());
        assertEquals("403 kiosk-revoked", kiosk.answer("AAAA").problem());
        assertEquals(
                "409 enrolment-code-used", new TestKiosk(SERVER).enrol(code).problem());

        String next = newCode();
        assertEquals("403 kiosk-revoked", kiosk.nonce().problem());
        assertEquals("200", kiosk.enrol(next).problem());
        assertEquals("200", kiosk.signIn().problem());
    }

    @Test
    void only_the_supervisor_sees_kiosks_and_changes_them() {
        Browser ana = SERVER.browser().signedIn("ana@example.co");
        assertEquals("403 role-missing", ana.get("/api/v1/kiosks").problem());
        assertEquals(
                "403 role-missing", ana.post(path + "/enrolment-code", null).problem());
        assertEquals("403 role-missing", ana.post(path + "/revocation", null).problem());
        assertEquals("401 signed-out", SERVER.browser().get("/api/v1/kiosks").problem());
        assertEquals("200", kiosk.enrol(code).problem());
    }

    @Test
    void a_kiosk_that_does_not_exist_cannot_be_revoked() {
        for (String id : new String[] {"00000000-0000-7000-8000-000000000000", "x".repeat(36)}) {
            Answer answer = sofia.post("/api/v1/kiosks/" + id + "/revocation", null);
            assertEquals("404 route-unknown", answer.problem(), id);
        }
    }

    @Test
    void the_sample_has_three_kiosks_whose_codes_the_demo_knows() {
        assertEquals(3, sofia.get("/api/v1/kiosks").json().size());
        JsonNode ubala = row("Ubalá");
        assertEquals("Sala Digital Don Julio", ubala.path("name").asText());
        assertEquals("NEW", ubala.path("state").asText());
        assertFalse(ubala.path("connected").asBoolean(true));
        assertFalse(ubala.path("dayOpen").asBoolean(true));
        assertEquals("409 enrolment-code-used", usedTwice("DEMO-GACHALA-1").problem());
    }

    private Answer usedTwice(String sample) {
        try (TestServer fresh = TestServer.withSample()) {
            assertEquals("200", new TestKiosk(fresh).enrol(sample).problem());
            return new TestKiosk(fresh).enrol(sample);
        }
    }

    private String newCode() {
        return newCode(path);
    }

    private String newCode(String kioskPath) {
        return sofia.post(kioskPath + "/enrolment-code", null)
                .json()
                .path("code")
                .asText();
    }

    private static String nonceOf(TestKiosk kiosk) {
        return kiosk.nonce().json().path("nonce").asText();
    }

    private JsonNode row(String municipality) {
        for (JsonNode row : sofia.get("/api/v1/kiosks").json()) {
            if (row.path("municipality").asText().equals(municipality)) {
                return row;
            }
        }
        throw new IllegalStateException(municipality);
    }

    private static Answer post(String path, Object body) {
        return SERVER.send("POST", path, body, Map.of());
    }
}
