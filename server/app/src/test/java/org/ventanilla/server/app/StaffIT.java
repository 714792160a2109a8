package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestServer.Answer;

class StaffIT {
    private static final String ME = "/api/v1/staff/me";
    private static final String SIGN_OUT = "/api/v1/staff/sign-out";
    private static final TestServer SERVER = TestServer.withSample();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void who_signs_in_is_known_from_then_on() {
        Browser ana = SERVER.browser();
        Answer answer = ana.signIn("Ana@example.co", "ventanilla-demo");
        assertEquals("Ana Torres", answer.json().path("name").asText());
        assertEquals("AGENT", answer.json().path("role").asText());
        assertEquals(answer.json(), ana.get(ME).json());
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        String cookie =
                SERVER.browser().signIn("ana@example.co", "ventanilla-demo").header("Set-Cookie");
        assertTrue(cookie.matches("ventanilla=[A-Za-z0-9_-]{43}; Path=/; HTTPOnly; SameSite=Strict"), cookie);
    }

    @Test
    void a_cookie_of_nobodys_lets_nobody_in() {
        assertEquals("401 signed-out", SERVER.browser().get(ME).problem());
        assertEquals(
                "401 signed-out",
                SERVER.browser()
                        .says("Cookie", "ventanilla=" + "A".repeat(43))
                        .get(ME)
                        .problem());
    }

    @Test
    void the_wrong_password_and_the_wrong_user_are_told_in_the_same_words() {
        Answer wrongPassword = SERVER.browser().signIn("ana@example.co", "ventanilla");
        Answer wrongUser = SERVER.browser().signIn("nadie@example.co", "ventanilla-demo");
        assertEquals("401 credentials-wrong", wrongPassword.problem());
        assertEquals(wrongPassword.json(), wrongUser.json());
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits_five_minutes() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    "401 credentials-wrong",
                    SERVER.browser().signIn("luis@example.co", "x").problem());
        }
        assertEquals(
                "429 too-many-tries",
                SERVER.browser().signIn("luis@example.co", "x").problem());
        assertEquals(
                "429 too-many-tries",
                SERVER.browser().signIn("LUIS@example.co", "ventanilla-demo").problem());
        assertEquals(
                "200",
                SERVER.browser().signIn("ana@example.co", "ventanilla-demo").problem());

        SERVER.clock.pass(Duration.ofMinutes(5));
        assertEquals(
                "200",
                SERVER.browser().signIn("luis@example.co", "ventanilla-demo").problem());
    }

    @Test
    void a_right_password_takes_the_wrong_ones_back() {
        for (int i = 0; i < 3; i++) {
            for (int wrong = 0; wrong < 4; wrong++) {
                SERVER.browser().signIn("sofia@example.co", "x");
            }
            assertEquals(
                    "200",
                    SERVER.browser()
                            .signIn("sofia@example.co", "ventanilla-demo")
                            .problem());
        }
    }

    @Test
    void a_user_that_nobody_has_is_throttled_too() {
        for (int i = 0; i < 5; i++) {
            SERVER.browser().signIn("otro@example.co", "x");
        }
        assertEquals(
                "429 too-many-tries",
                SERVER.browser().signIn("otro@example.co", "x").problem());
    }

    @Test
    void signing_in_from_a_foreign_page_is_refused() {
        Browser foreign = SERVER.browser().says("Origin", "https://evil.example");
        assertEquals(
                "403 origin-foreign",
                foreign.signIn("ana@example.co", "ventanilla-demo").problem());
    }

    @Test
    void a_write_needs_our_origin_and_the_sessions_own_csrf_token() {
        Browser ana = SERVER.browser().signedIn("ana@example.co");
        String csrf = ana.header("X-CSRF-Token");
        String other = SERVER.browser().signedIn("ana@example.co").header("X-CSRF-Token");
        assertFalse(csrf.isEmpty());

        assertEquals(
                "403 csrf-missing",
                ana.without("X-CSRF-Token").post(SIGN_OUT, null).problem());
        assertEquals(
                "403 csrf-missing",
                ana.says("X-CSRF-Token", other).post(SIGN_OUT, null).problem());
        ana.says("X-CSRF-Token", csrf);
        for (String origin : new String[] {"https://evil.example", "null", "http://ventanilla.test:81"}) {
            assertEquals(
                    "403 origin-foreign",
                    ana.says("Origin", origin).post(SIGN_OUT, null).problem());
        }
        assertEquals(
                "204",
                ana.says("Origin", TestServer.ORIGIN).post(SIGN_OUT, null).problem());
    }

    @Test
    void who_signed_out_is_out() {
        Browser ana = SERVER.browser().signedIn("ana@example.co");
        Answer out = ana.post(SIGN_OUT, null);
        assertEquals("204", out.problem());
        assertTrue(out.header("Set-Cookie").contains("Max-Age=0"));
        assertEquals("401 signed-out", ana.get(ME).problem());
    }

    @Test
    void a_session_ends_with_the_shift() {
        Browser ana = SERVER.browser().signedIn("ana@example.co");
        SERVER.clock.pass(Duration.ofHours(11));
        assertEquals("200", ana.get(ME).problem());
        SERVER.clock.pass(Duration.ofHours(1));
        assertEquals("401 signed-out", ana.get(ME).problem());
    }
}
