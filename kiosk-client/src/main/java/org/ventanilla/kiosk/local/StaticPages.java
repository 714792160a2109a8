package org.ventanilla.kiosk.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;

/**
 * The built pages from the class path, {@code web/}. Names are plain and kinds are known; anything else is not there. They are few and
 * small, so they are kept once read.
 */
final class StaticPages {
    private static final Pattern PLAIN =
            Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?");
    private static final String HASHED = "/assets/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("webm", "audio/webm"));

    private final Map<String, Buffer> read = new HashMap<>();

    void serve(RoutingContext ctx) {
        String path = ctx.normalizedPath();
        String name = path.endsWith("/") ? path + "index.html" : path;
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        Buffer content = PLAIN.matcher(name).matches() && type != null ? content(name) : null;
        if (content == null) {
            Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN);
            return;
        }
        ctx.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", path.startsWith(HASHED) ? "max-age=31536000, immutable" : "no-cache")
                .end(content);
    }

    private @Nullable Buffer content(String name) {
        Buffer known = read.get(name);
        if (known == null) {
            known = load(name);
            if (known != null) {
                read.put(name, known);
            }
        }
        return known;
    }

    private static @Nullable Buffer load(String name) {
        try (InputStream in = StaticPages.class.getResourceAsStream("/web" + name)) {
            return in == null ? null : Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name + " of our own jar cannot be read", e);
        }
    }
}
