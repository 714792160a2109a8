package org.ventanilla.server.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.MergePatch;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.Ids;

/** The other end of {@code /ws/kiosk} or {@code /ws/hub}: keeps the view up to date and what else arrived. */
public final class TestSocket implements WebSocket.Listener {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WebSocket socket;
    private final StringBuilder partial = new StringBuilder();
    private final List<JsonNode> arrived = new ArrayList<>();
    private JsonNode view = JsonNodeFactory.instance.objectNode();
    private long seq = -1;
    private int closed = -1;

    private TestSocket(URI uri, Map<String, String> headers) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        socket = builder.buildAsync(uri, this).join();
    }

    public static TestSocket ofKiosk(TestServer server, TestKiosk kiosk) {
        return new TestSocket(ws(server, "/ws/kiosk"), Map.of("Authorization", kiosk.bearer()));
    }

    /** As a program says which of its tries it is. */
    public static TestSocket ofKiosk(TestServer server, TestKiosk kiosk, String dial) {
        return new TestSocket(
                ws(server, "/ws/kiosk"), Map.of("Authorization", kiosk.bearer(), "Ventanilla-Dial", dial));
    }

    public static TestSocket ofStaff(TestServer server, Browser browser) {
        return new TestSocket(
                ws(server, "/ws/hub"), Map.of("Cookie", browser.header("Cookie"), "Origin", browser.header("Origin")));
    }

    private static URI ws(TestServer server, String path) {
        return URI.create(server.uri(path).toString().replace("http:", "ws:"));
    }

    /** A command; answers {@code done} or the problem's code. */
    public String command(String type, Object... fields) {
        String id = Ids.next().toString();
        say(type, with(fields, "id", id));
        JsonNode answer = await(message -> message.path("id").asText().equals(id));
        return answer.path("type").asText().equals("done")
                ? "done"
                : answer.path("problem").path("code").asText();
    }

    /** Without an answer. */
    public void say(String type, Object... fields) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            message.put((String) fields[i], fields[i + 1]);
        }
        sayRaw(Wire.write(message));
    }

    public void sayRaw(String text) {
        socket.sendText(text, true).join();
    }

    /** The next message of that kind that was not asked for yet. */
    public JsonNode await(Predicate<JsonNode> wanted) {
        return until(() -> take(wanted), "no such message; arrived: " + arrived);
    }

    public JsonNode await(String type) {
        return await(message -> message.path("type").asText().equals(type));
    }

    public synchronized boolean hasArrived(String type) {
        return arrived.stream()
                .anyMatch(message -> message.path("type").asText().equals(type));
    }

    /** The view, once it is as wanted. */
    public JsonNode view(Predicate<JsonNode> wanted) {
        return until(() -> wanted.test(view) ? view : null, "the view stays " + view);
    }

    /** The attention in the view. */
    public JsonNode session(Predicate<JsonNode> wanted) {
        return view(now -> now.has("session") && wanted.test(now.path("session")))
                .path("session");
    }

    public int closed() {
        return until(() -> closed == -1 ? null : closed, "still open");
    }

    /** As when the power fails. */
    public void cut() {
        socket.abort();
    }

    @Override
    public synchronized @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            heard(partial.toString());
            partial.setLength(0);
            notifyAll();
        }
        from.request(1);
        return null;
    }

    @Override
    public synchronized @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = code;
        notifyAll();
        return null;
    }

    @Override
    public synchronized void onError(WebSocket from, Throwable error) {
        closed = 1006;
        notifyAll();
    }

    private void heard(String text) {
        JsonNode message = json(text);
        switch (message.path("type").asText()) {
            case "snapshot" -> see(message, message.path("view"));
            case "change" -> {
                if (message.path("seq").asLong() != seq + 1) {
                    throw new IllegalStateException("a change was lost");
                }
                see(message, MergePatch.apply(view, message.path("patch")));
            }
            default -> arrived.add(message);
        }
    }

    private void see(JsonNode message, JsonNode now) {
        seq = message.path("seq").asLong();
        view = now;
    }

    private synchronized @Nullable JsonNode take(Predicate<JsonNode> wanted) {
        for (JsonNode message : arrived) {
            if (wanted.test(message)) {
                arrived.remove(message);
                return message;
            }
        }
        return null;
    }

    private interface Look<T> {
        @Nullable T now();
    }

    private synchronized <T> T until(Look<T> look, String otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (T found = look.now(); ; found = look.now()) {
                if (found != null) {
                    return found;
                }
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError(otherwise);
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] with(Object[] fields, Object... more) {
        List<Object> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static JsonNode json(String text) {
        try {
            return Wire.read(text, JsonNode.class);
        } catch (Wire.MalformedMessage e) {
            throw new IllegalStateException(e);
        }
    }
}
