package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestServer.Answer;

class WebIT {
    private static final TestServer SERVER = TestServer.withSample();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void it_is_alive_and_ready() {
        assertEquals(200, get("/health/live").status());
        assertEquals(200, get("/health/ready").status());
    }

    @Test
    void the_contract_is_public() {
        Answer contract = get("/openapi.yaml");
        assertEquals("application/yaml", contract.header("Content-Type"));
        assertTrue(contract.response().body().startsWith("openapi: 3.1"));
    }

    @Test
    void what_does_not_exist_is_a_problem_in_words() {
        Answer answer = get("/nada");
        assertEquals("404 route-unknown", answer.problem());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("Esa página no existe.", answer.json().path("title").asText());
        assertEquals("404 route-unknown", get("/api/v1/nada").problem());
        assertEquals("404 route-unknown", get("/hub/assets/nada.js").problem());
    }

    @Test
    void a_body_that_the_contract_does_not_know_is_refused() {
        assertEquals(
                "400 body-malformed", signIn(Map.of("user", "ana@example.co")).problem());
        assertEquals(
                "400 body-malformed",
                signIn(Map.of("user", "a", "password", "b", "role", "SUPERVISOR"))
                        .problem());
        assertEquals("400 body-malformed", signIn("{not json").problem());
        assertEquals(
                "400 body-malformed",
                signIn(Map.of("user", "x".repeat(101), "password", "b")).problem());
    }

    @Test
    void every_answer_tells_the_browser_what_it_may_do() {
        for (String path : new String[] {"/health/live", "/nada", "/api/v1/staff/me", "/"}) {
            Answer answer = get(path);
            assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"), path);
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
            assertEquals("same-origin", answer.header("Referrer-Policy"), path);
            assertEquals("SAMEORIGIN", answer.header("X-Frame-Options"), path);
        }
    }

    @Test
    void the_root_leads_to_the_public_page_and_hub_to_its_folder() {
        assertEquals("/seguimiento", get("/").header("Location"));
        assertEquals("/hub/", get("/hub").header("Location"));
    }

    @Test
    void the_hubs_entry_page_is_always_fresh_and_its_hashed_files_never_change() {
        Answer entry = get("/hub/");
        assertEquals("no-cache", entry.header("Cache-Control"));
        assertTrue(entry.response().body().contains("<title>prueba</title>"));
        assertEquals(entry.response().body(), get("/hub/atencion/42").response().body());
        Answer script = get("/hub/assets/app-1a2b.js");
        assertEquals("public, max-age=31536000, immutable", script.header("Cache-Control"));
        assertTrue(script.header("Content-Type").startsWith("text/javascript"), script.header("Content-Type"));
        assertEquals("404 route-unknown", get("/hub/assets/../../logback.xml").problem());
    }

    private static Answer get(String path) {
        return SERVER.send("GET", path, null, Map.of());
    }

    private static Answer signIn(Object body) {
        return SERVER.send("POST", "/api/v1/staff/sign-in", body, Map.of());
    }
}
