package org.ventanilla.server.exchange.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;

/** A utility's radicador as we ask it to be: a real HTTP server, one number for one key. It can be told to misbehave. */
public final class UtilitysRadicador implements AutoCloseable {

    /** Said instead of a number, so many times. */
    public record Bad(int status, String body, long afterMs) {}

    public final List<String> keys = new ArrayList<>();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final HttpServer server;
    private @Nullable Bad bad;
    private int badTimes;

    public UtilitysRadicador() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/radicar", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/radicar");
    }

    public synchronized void answers(int times, Bad with) {
        bad = with;
        badTimes = times;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var wrong = misbehaving(key);
        if (wrong != null) {
            pause(wrong.afterMs());
            send(exchange, wrong.status(), wrong.body());
        } else {
            send(exchange, 201, "{\"radicado\":\"" + number(key, body) + "\",\"at\":\"2026-11-23T15:15:00Z\"}");
        }
    }

    private synchronized @Nullable Bad misbehaving(String key) {
        keys.add(key);
        return badTimes-- > 0 ? bad : null;
    }

    private synchronized String number(String key, String body) {
        return given.computeIfAbsent(key, fresh -> {
            var direction = direction(body);
            return "2026-%s-%06d".formatted(direction, last.merge(direction, 1, Integer::sum));
        });
    }

    private static String direction(String body) {
        try {
            return Wire.read(body, JsonNode.class).path("direction").asText();
        } catch (Wire.MalformedMessage e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
