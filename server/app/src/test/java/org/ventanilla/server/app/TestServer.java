package org.ventanilla.server.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.db.Postgres;

/** The whole server with sample data on a database of its own, asked over real HTTP. */
public final class TestServer implements AutoCloseable {
    public static final String ORIGIN = "http://ventanilla.test";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static final String MONDAY = "2026-11-23T10:00:00-05:00";

    public final TestClock clock;

    private final ServerConfig config;
    private final Server server;

    private TestServer(Map<String, String> environment, String moment) {
        this(ServerConfig.read(environment::get), TestClock.at(moment));
    }

    private TestServer(ServerConfig config, TestClock clock) {
        this.config = config;
        this.clock = clock;
        SigningKey.lendTo(config);
        server = Server.start(config, clock);
    }

    /** What lies there, people may read. */
    public Path data() {
        return config.data();
    }

    public static TestServer withSample() {
        return on(Postgres.freshUrl());
    }

    static TestServer withProbePort(int port) {
        Map<String, String> environment = environment(Postgres.freshUrl());
        environment.put("VENTANILLA_PROBE_PORT", "" + port);
        return new TestServer(environment, MONDAY);
    }

    /** On a database that is used again. */
    static TestServer on(DatabaseUrl database) {
        return on(database, MONDAY);
    }

    /** Started at that moment. */
    public static TestServer on(DatabaseUrl database, String moment) {
        return new TestServer(environment(database), moment);
    }

    /** On a database and a folder that are used again, or were put back from a backup. */
    static TestServer on(DatabaseUrl database, Path data) {
        Map<String, String> environment = environment(database);
        environment.put("VENTANILLA_DATA", data.toString());
        return new TestServer(environment, MONDAY);
    }

    /** What a command beside this server prints, and its exit code in the last line. */
    public String command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            int code = Commands.run(List.of(arguments), config, clock, lines);
            return out.toString(StandardCharsets.UTF_8) + code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second one on the same database and folder, as behind a balancer. */
    public TestServer besides() {
        return new TestServer(config, clock);
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    /** Of UDP. */
    int probePort() {
        return server.probePort();
    }

    public Browser browser() {
        return new Browser(this);
    }

    /** What a request got. */
    public record Answer(int status, HttpResponse<String> response) {
        public JsonNode json() {
            try {
                return Wire.read(response.body(), JsonNode.class);
            } catch (Wire.MalformedMessage e) {
                throw new IllegalStateException(status + ": " + response.body(), e);
            }
        }

        /** {@code 403 pin-wrong}, or only the status. */
        public String problem() {
            return status >= 400 ? status + " " + json().path("code").asText() : String.valueOf(status);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** A picture or a document. */
    public HttpResponse<byte[]> download(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return answered(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A body of bytes is a JPEG, anything else JSON. */
    public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else if (body instanceof byte[] jpeg) {
            request.header("Content-Type", "image/jpeg").method(method, HttpRequest.BodyPublishers.ofByteArray(jpeg));
        } else {
            String text = body instanceof String already ? already : Wire.write(body);
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(text));
        }
        HttpResponse<String> response = answered(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    private static <T> HttpResponse<T> answered(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    static Map<String, String> environment(DatabaseUrl database) {
        String url = "postgresql://%s:%s@%s:%d/%s"
                .formatted(database.user(), database.password(), database.host(), database.port(), database.database());
        return new HashMap<>(Map.of(
                "VENTANILLA_PORT",
                "0",
                "VENTANILLA_PROBE_PORT",
                "0",
                "VENTANILLA_DB_URL",
                url,
                "VENTANILLA_DATA",
                temporary().toString(),
                "VENTANILLA_PAPER_KEY",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "VENTANILLA_PUBLIC_URL",
                ORIGIN,
                "VENTANILLA_SAMPLE",
                "true",
                "VENTANILLA_OCR",
                "false"));
    }

    /** Below target: whoever looks for what went wrong finds its logs there, and nothing stays in the machine's own folder. */
    private static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/servers")), "server-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
