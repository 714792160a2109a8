package org.ventanilla.server.upload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One connection that speaks HTTP by hand, so that a test may stop in the middle of a request. */
public final class TusWire implements AutoCloseable {
    public static final String BYTES = "application/offset+octet-stream";

    private final Socket socket;
    private final BufferedReader in;
    private final String bearer;

    public record Answer(int status, Map<String, String> headers, String body) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** {@code 409 upload-offset-wrong}, or only the status. */
        public String problem() {
            return body.contains("\"code\"")
                    ? status + " " + body.replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1")
                    : "" + status;
        }
    }

    public TusWire(URI server, String bearer) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(10_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.bearer = bearer;
    }

    public static String metadata(UUID part, byte[] bytes) {
        return "part " + base64(part.toString()) + ",sha256 " + base64(sha256(bytes));
    }

    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-256", bytes));
    }

    public static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The head of a request with {@code Tus-Resumable} and the bearer; pairs of header and value; an empty value leaves it out. */
    public void head(String method, String path, String... headers) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("Host", "ventanilla.test");
        all.put("Tus-Resumable", "1.0.0");
        all.put("Authorization", bearer);
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        var text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        all.forEach((name, value) -> text.append(value.isEmpty() ? "" : name + ": " + value + "\r\n"));
        bytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The next answer, interim ones too. */
    public Answer answer() throws IOException {
        return read(false);
    }

    public Answer ask(String method, String path, String... headers) throws IOException {
        head(method, path, headers);
        return read(method.equals("HEAD"));
    }

    public Answer create(UUID part, byte[] bytes) throws IOException {
        return ask("POST", "/tus/", "Upload-Length", "" + bytes.length, "Upload-Metadata", metadata(part, bytes));
    }

    public Answer patch(UUID part, long offset, byte[] bytes, String... more) throws IOException {
        patchHead(part, offset, bytes.length, more);
        bytes(bytes);
        return read(false);
    }

    /** The announcement of a PATCH whose bytes come, or do not. */
    public void patchHead(UUID part, long offset, int length, String... more) throws IOException {
        var headers = new String[] {"Content-Type", BYTES, "Upload-Offset", "" + offset, "Content-Length", "" + length};
        var all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        head("PATCH", "/tus/" + part, all);
    }

    /** What HEAD says of it; -1 when it is not there. */
    public long offset(UUID part) throws IOException {
        var answer = ask("HEAD", "/tus/" + part);
        return answer.status() == 200 ? Long.parseLong(answer.header("Upload-Offset")) : -1;
    }

    private Answer read(boolean head) throws IOException {
        var status = in.readLine();
        if (status == null) {
            throw new IOException("the server hung up");
        }
        var headers = new LinkedHashMap<String, String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var code = Integer.parseInt(status.split(" ")[1]);
        var length = head || code < 200 ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(code, headers, body(length));
    }

    /** Problems are short; their Spanish is more bytes than characters. */
    private String body(int length) throws IOException {
        var text = new StringBuilder();
        while (text.toString().getBytes(StandardCharsets.UTF_8).length < length) {
            text.append((char) in.read());
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
