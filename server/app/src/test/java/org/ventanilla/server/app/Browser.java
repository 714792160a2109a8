package org.ventanilla.server.app;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.app.TestServer.Answer;

/** A staff member's browser: keeps the cookie, says its origin and the CSRF token. */
public final class Browser {
    private final TestServer server;
    private final Map<String, String> headers = new HashMap<>(Map.of("Origin", TestServer.ORIGIN));

    Browser(TestServer server) {
        this.server = server;
    }

    public Answer signIn(String user, String password) {
        Answer answer = post("/api/v1/staff/sign-in", Map.of("user", user, "password", password));
        if (answer.status() == 200) {
            headers.put("Cookie", answer.header("Set-Cookie").replaceAll(";.*", ""));
            headers.put("X-CSRF-Token", answer.json().path("csrf").asText());
        }
        return answer;
    }

    public Browser signedIn(String user) {
        Answer answer = signIn(user, "ventanilla-demo");
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.problem());
        }
        return this;
    }

    public Browser says(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Browser without(String header) {
        headers.remove(header);
        return this;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public HttpResponse<byte[]> download(String path) {
        return server.download(path, headers);
    }

    public Answer send(String method, String path, @Nullable Object body) {
        return server.send(method, path, body, headers);
    }
}
