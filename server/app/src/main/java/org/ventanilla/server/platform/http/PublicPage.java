package org.ventanilla.server.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.ventanilla.contract.ProblemCode;

/** What all pages for a citizen's phone share: one file, no script, nothing fetched from elsewhere, and where to call. */
public final class PublicPage {

    private static final String STYLE = read("/publico/page.css");

    /** The only style that a browser may apply is this one; scripts, pictures and frames none at all. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String entity;
    private final String phoneLine;

    /** @param entity name of the utility */
    public PublicPage(String entity, String phoneLine) {
        this.entity = entity;
        this.phoneLine = phoneLine;
    }

    /** @param main HTML; whatever a person wrote in it went through {@link #escaped} */
    public String html(String title, String heading, String main) {
        return """
                <!doctype html>
                <html lang="es-CO">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <header><p>%s</p></header>
                <main>
                <h1>%s</h1>
                %s</main>
                <footer><p>Gratis. No pague a nadie.</p><p>¿Necesita ayuda? Llame al %s.</p></footer>
                </body>
                </html>
                """.formatted(escaped(title), STYLE, escaped(entity), escaped(heading), main, phoneLine());
    }

    /** To press on a phone. */
    public String phoneLine() {
        return "<a class=\"phone\" href=\"tel:%s\">%s</a>"
                .formatted(phoneLine.replaceAll("[^0-9+]", ""), escaped(phoneLine));
    }

    public void send(RoutingContext ctx, int status, String title, String main) {
        send(ctx, status, html(title, title, main));
    }

    public static void send(RoutingContext ctx, int status, String html) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", POLICY)
                .end(html);
    }

    public static String problem(ProblemCode problem) {
        return problem(problem.title(), problem.next());
    }

    public static String problem(String title, String next) {
        return "<div class=\"problem\" role=\"alert\" id=\"problema\"><p><strong>%s</strong></p><p>%s</p></div>\n"
                .formatted(escaped(title), escaped(next));
    }

    /** Safe between tags and between double quotes. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String path) {
        try (var in = PublicPage.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
