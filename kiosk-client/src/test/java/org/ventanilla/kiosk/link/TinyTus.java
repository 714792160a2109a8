package org.ventanilla.kiosk.link;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.kiosk.spool.SealedForTests;

/** The other end of sealed parts: keeps what comes, and opens what is whole. */
final class TinyTus {
    private static final int LARGEST = 9 << 20;

    final SealedForTests utility;
    private final Map<UUID, Buffer> parts = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> lengths = new ConcurrentHashMap<>();

    TinyTus() throws GeneralSecurityException {
        utility = SealedForTests.fresh();
    }

    void answer(HttpServerRequest request, Buffer body) {
        switch (request.method().name()) {
            case "POST" -> {
                UUID part = announced(request.getHeader("Upload-Metadata"));
                lengths.put(part, Integer.valueOf(request.getHeader("Upload-Length")));
                say(request, 201, took(part, 0, body));
            }
            case "PATCH" -> patch(request, named(request), body);
            default -> head(request, named(request));
        }
    }

    private void patch(HttpServerRequest request, UUID part, Buffer body) {
        if (lengths.containsKey(part)) {
            say(request, 204, took(part, Integer.parseInt(request.getHeader("Upload-Offset")), body));
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void head(HttpServerRequest request, UUID part) {
        if (parts.containsKey(part)) {
            say(request, 200, parts.get(part).length());
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    /** What is here is skipped. */
    private synchronized int took(UUID part, int at, Buffer body) {
        Buffer here = parts.computeIfAbsent(part, first -> Buffer.buffer());
        int known = here.length() - at;
        if (known < body.length()) {
            here.appendBuffer(body.slice(known, body.length()));
        }
        return here.length();
    }

    private static void say(HttpServerRequest request, int status, int offset) {
        request.response()
                .setStatusCode(status)
                .putHeader("Upload-Offset", String.valueOf(offset))
                .end();
    }

    List<UUID> lacking(List<UUID> asked) {
        return asked.stream().filter(part -> !isWhole(part)).toList();
    }

    /** What came whole, opened. */
    List<EnclosedPage> pages() throws IOException, GeneralSecurityException {
        List<EnclosedPage> pages = new ArrayList<>();
        for (UUID part : parts.keySet()) {
            if (isWhole(part)) {
                byte[] sealed = parts.get(part).getBytes();
                pages.add(EnclosedPage.unpacked(utility.opening()
                        .open(new ByteArrayInputStream(sealed), LARGEST)
                        .plain()));
            }
        }
        return pages;
    }

    private boolean isWhole(UUID part) {
        return parts.containsKey(part)
                && lengths.getOrDefault(part, -1) == parts.get(part).length();
    }

    private static UUID named(HttpServerRequest request) {
        return UUID.fromString(request.path().substring("/tus/".length()));
    }

    private static UUID announced(String metadata) {
        String part = metadata.substring("part ".length(), metadata.indexOf(','));
        return UUID.fromString(new String(Base64.getDecoder().decode(part), StandardCharsets.US_ASCII));
    }
}
