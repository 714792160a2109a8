package org.ventanilla.kiosk.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * As much of a tus server as a sender sees, on plain sockets, that misbehaves as a test wants: it keeps what it read, in the
 * order in which it came. That the real one behaves so is tested there.
 */
final class AnyServer implements AutoCloseable {
    final Map<String, byte[]> parts = new ConcurrentHashMap<>();
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    /** As a proxy that swallows interim responses. */
    volatile boolean interim = true;
    /** Reads nothing any more and says nothing, as a link that is gone: for connections that are there. */
    volatile int deafAfter = Integer.MAX_VALUE;

    volatile String refuse = "";
    volatile int read;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = Collections.synchronizedList(new ArrayList<>());

    AnyServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    URI uri() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** All connections break. */
    void hangUp() throws IOException {
        for (var socket : List.copyOf(sockets)) {
            socket.close();
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = socket.getInputStream();
            while (answer(in, socket.getOutputStream())) {
                // the next request
            }
        } catch (IOException e) {
            // hung up
        }
    }

    private boolean answer(InputStream in, OutputStream out) throws IOException {
        var first = line(in);
        if (first.isEmpty()) {
            return false;
        }
        var headers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        asked.add(first.split(" ")[0]);
        if (!refuse.isEmpty()) {
            var body = refuse.substring(4).isEmpty() ? "" : "{\"code\":\"" + refuse.substring(4) + "\"}";
            say(
                    out,
                    "HTTP/1.1 " + refuse.substring(0, 3) + " No\r\nContent-Length: " + body.length() + "\r\n\r\n"
                            + body);
            return false;
        }
        return perform(first.split(" "), headers, in, out);
    }

    private boolean perform(String[] request, Map<String, String> headers, InputStream in, OutputStream out)
            throws IOException {
        var name = name(request[1], headers.get("upload-metadata"));
        var here = parts.get(name);
        if (request[0].equals("HEAD")) {
            say(
                    out,
                    here == null
                            ? "HTTP/1.1 404 No\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nUpload-Offset: " + here.length + "\r\n\r\n");
            return true;
        }
        var offset = Integer.parseInt(headers.getOrDefault("upload-offset", "0"));
        var length = Integer.parseInt(headers.get("content-length"));
        for (int done = 0; done < length; ) {
            if (read >= deafAfter) {
                pause();
                return false;
            }
            var piece = in.readNBytes(Math.min(4096, length - done));
            if (piece.length == 0) {
                return false;
            }
            keep(name, offset + done, piece);
            done += piece.length;
            if (interim) {
                say(out, "HTTP/1.1 103 Early Hints\r\nUpload-Offset: " + length(name) + "\r\n\r\n");
            }
        }
        var status = request[0].equals("POST") ? "201 Created" : "204 No Content";
        say(out, "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nUpload-Offset: " + length(name) + "\r\n\r\n");
        return true;
    }

    private static String name(String path, @Nullable String metadata) {
        var inPath = path.substring(path.lastIndexOf('/') + 1);
        return metadata == null
                ? inPath
                : new String(Base64.getDecoder().decode(metadata.split("[ ,]")[1]), StandardCharsets.UTF_8);
    }

    private int length(String name) {
        return parts.getOrDefault(name, new byte[0]).length;
    }

    /** What is here is skipped. */
    private synchronized void keep(String name, int at, byte[] piece) {
        read += piece.length;
        var before = parts.getOrDefault(name, new byte[0]);
        var from = Math.max(0, before.length - at);
        if (from < piece.length) {
            var after = Arrays.copyOf(before, before.length + piece.length - from);
            System.arraycopy(piece, from, after, before.length, piece.length - from);
            parts.put(name, after);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
    }
}
