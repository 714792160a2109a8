package org.ventanilla.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * HTTP/1.1 over one connection that stays open, one request after the other. The JDK's client takes a third of a core for
 * itself, which on a small computer would be measured as the server's.
 */
final class HttpLine implements AutoCloseable {
    private final Socket socket = new Socket();
    private final InputStream in;
    private final String common;

    record Answer(int status, Map<String, String> headers, String body) {}

    /** @param common header lines that every request says */
    HttpLine(int port, String common) throws IOException {
        this.common = common;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path, "", new byte[0]);
    }

    Answer post(String path, String headers, String json) throws IOException {
        return ask(
                "POST " + path, headers + "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
    }

    private Answer ask(String line, String headers, byte[] body) throws IOException {
        var head = line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length + "\r\n" + common + headers
                + "\r\n";
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
        return answer();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, new String(body(headers), StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) throw new EOFException("the server hung up");
            if (letter != '\r') line.append((char) letter);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
