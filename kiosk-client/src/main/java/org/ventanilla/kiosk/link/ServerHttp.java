package org.ventanilla.kiosk.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.device.Reply;

/** One exchange with the server's HTTP side. Blocks; thread-safe. */
public final class ServerHttp {
    private static final int OK_FROM = 200;
    private static final int OK_TO = 299;

    private final URI server;
    private final Consumer<Instant> time;
    private final HttpClient client;

    public ServerHttp(URI server) {
        this(server, ignored -> {});
    }

    /** @param time what the server says the time is, whenever it answers to this kiosk by name */
    public ServerHttp(URI server, Consumer<Instant> time) {
        this.server = server;
        this.time = time;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(20));
    }

    Reply<byte[]> exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean fine = response.statusCode() >= OK_FROM && response.statusCode() <= OK_TO;
            if (fine && request.headers().firstValue("Authorization").isPresent()) {
                response.headers().firstValue("Date").ifPresent(this::said);
            }
            return fine ? new Reply.Given<>(response.body()) : refused(response);
        } catch (IOException e) {
            return new Reply.Unreachable<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Unreachable<>();
        }
    }

    private void said(String date) {
        try {
            time.accept(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException e) {
            // Some proxy's idea of a date: as good as none.
        }
    }

    /** A fault of the server's, or a proxy's page, is not a refusal: it is tried again like a lost link. */
    private static Reply<byte[]> refused(HttpResponse<byte[]> response) {
        try {
            Problem problem = problem(new String(response.body(), StandardCharsets.UTF_8));
            return problem.status() >= ProblemCode.FAULT.status()
                    ? new Reply.Unreachable<>()
                    : new Reply.Refused<>(problem);
        } catch (Wire.MalformedMessage e) {
            return new Reply.Unreachable<>();
        }
    }

    static Problem problem(String json) throws Wire.MalformedMessage {
        return Wire.read(json, Problem.class);
    }

    static Reply<String> field(byte[] json, String name) {
        try {
            JsonNode value = Wire.read(new String(json, StandardCharsets.UTF_8), JsonNode.class)
                    .path(name);
            return value.isTextual() ? new Reply.Given<>(value.asText()) : new Reply.Unreachable<>();
        } catch (Wire.MalformedMessage e) {
            return new Reply.Unreachable<>();
        }
    }
}
