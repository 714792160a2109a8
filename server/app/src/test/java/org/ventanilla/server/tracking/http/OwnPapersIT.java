package org.ventanilla.server.tracking.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestServer;

/** Case 456 is María's (cédula 9000010421); her mail lies readable in the data folder. */
class OwnPapersIT {

    private static final TestServer SERVER = TestServer.withSample();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String HERS = "radicado=2026-ENT-000456&cedula=9000010421";
    private static final Pattern CODE = Pattern.compile("Su c(?:=C3=B3|ó)digo es ([0-9]{6})");
    private static final Set<Path> READ = new HashSet<>();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void nobody_has_tried_yet() {
        SERVER.clock.pass(Duration.ofMinutes(6));
    }

    @Test
    void with_the_code_of_her_mail_she_sees_her_papers() throws Exception {
        var asked = post("papeles", HERS);
        assertEquals(200, asked.statusCode());
        var cookie = entered(asked, code());
        var list = get("mis-papeles", cookie);
        assertTrue(list.body().contains("m***@example.co"), list::body);
        assertTrue(list.body().contains("2026-ENT-000456"));
        assertTrue(list.body().contains("La respuesta todavía no está aquí."));
        assertEquals(200, get("mis-papeles/constancia.pdf", cookie).statusCode());
        assertEquals(303, get("mis-papeles/respuesta.pdf", cookie).statusCode());
        assertTrue(list.body().length() < 15_000);
    }

    @Test
    void a_wrong_code_is_said_so_and_five_of_them_rest() throws Exception {
        var asked = post("papeles", HERS);
        var right = code();
        var wrong = right.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            var answer = post("codigo", "solicitud=" + request(asked) + "&codigo=" + wrong);
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("Ese código no es."));
        }
        assertEquals(
                429,
                post("codigo", "solicitud=" + request(asked) + "&codigo=" + right)
                        .statusCode());
    }

    @Test
    void who_has_another_cedula_sees_the_same_page_and_gets_nothing() throws Exception {
        var hers = post("papeles", HERS);
        code();
        var another = post("papeles", "radicado=2026-ENT-000456&cedula=9000099999");
        var unknown = post("papeles", "radicado=2026-ENT-999999&cedula=9000010421");
        for (var answer : List.of(another, unknown)) {
            assertEquals(200, answer.statusCode());
            assertEquals(without(hers), without(answer));
        }
        Thread.sleep(300);
        assertTrue(mails().isEmpty());
        assertFalse(hers.body().contains("example.co"));
    }

    @Test
    void a_code_works_once_for_ten_minutes_and_the_door_stays_open_for_twenty() throws Exception {
        var first = post("papeles", HERS);
        var code = code();
        var cookie = entered(first, code);
        assertEquals(
                403,
                post("codigo", "solicitud=" + request(first) + "&codigo=" + code)
                        .statusCode());
        SERVER.clock.pass(Duration.ofMinutes(21));
        assertEquals(401, get("mis-papeles", cookie).statusCode());
        var second = post("papeles", HERS);
        var later = code();
        SERVER.clock.pass(Duration.ofMinutes(11));
        assertEquals(
                403,
                post("codigo", "solicitud=" + request(second) + "&codigo=" + later)
                        .statusCode());
    }

    @Test
    void closed_it_is_closed_and_a_foreign_form_opens_nothing() throws Exception {
        var cookie = entered(post("papeles", HERS), code());
        var foreign =
                form("papeles", HERS).header("Origin", "http://elsewhere.test").build();
        assertEquals(403, HTTP.send(foreign, BodyHandlers.ofString()).statusCode());
        HTTP.send(form("salir", "").header("Cookie", cookie).build(), BodyHandlers.ofString());
        assertEquals(401, get("mis-papeles", cookie).statusCode());
        assertEquals(
                401, get("mis-papeles/constancia.pdf", "ventanilla-papeles=x").statusCode());
    }

    @Test
    void what_is_missing_is_asked_for_and_what_was_typed_stays() throws Exception {
        var answer = post("papeles", "radicado=2026-ENT-000456&cedula=");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"2026-ENT-000456\""));
    }

    private static String entered(HttpResponse<String> asked, String code) throws Exception {
        var opened = post(
                "codigo",
                "solicitud=" + request(asked) + "&codigo=" + code.substring(0, 3) + "%20" + code.substring(3));
        assertEquals(303, opened.statusCode());
        var cookie = opened.headers().firstValue("set-cookie").orElseThrow();
        assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Strict"), cookie);
        return cookie.substring(0, cookie.indexOf(';'));
    }

    /** The newest mail that no test has read. */
    private static String code() throws Exception {
        for (int i = 0; i < 50; i++) {
            var mails = mails();
            if (!mails.isEmpty()) {
                var mail = mails.iterator().next();
                READ.add(mail);
                var found = CODE.matcher(Files.readString(mail));
                assertTrue(found.find(), "no code in " + Files.readString(mail));
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail came");
    }

    private static Set<Path> mails() throws IOException {
        var folder = SERVER.data().resolve("mail");
        if (!Files.exists(folder)) {
            return Set.of();
        }
        var found = new HashSet<Path>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().startsWith("codigo-") && !READ.contains(file))
                    .forEach(found::add);
        }
        return found;
    }

    private static String request(HttpResponse<String> asked) {
        var found = Pattern.compile("name=\"solicitud\" value=\"([^\"]+)\"").matcher(asked.body());
        assertTrue(found.find(), asked::body);
        return found.group(1);
    }

    private static Object without(HttpResponse<?> answer) {
        return answer.body().toString().replaceAll("[0-9a-f-]{36}", "");
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return HTTP.send(form(path, body).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(SERVER.uri("/seguimiento/" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(SERVER.uri("/seguimiento/" + path))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }
}
