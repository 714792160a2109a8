package org.ventanilla.server.notification.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.ventanilla.server.pqr.Issuer;

/** A page for a phone on a bad link: one file, no script, nothing fetched from elsewhere. */
final class PublicPage {

    private static final String STYLE = read("/seguimiento/page.css") + read("/avisos/page.css");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Issuer issuer;

    PublicPage(Issuer issuer) {
        this.issuer = issuer;
    }

    void send(RoutingContext ctx, int status, String title, String main) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", POLICY)
                .end(html(title, main));
    }

    /** Safe between tags and between double quotes. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String html(String title, String main) {
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
                """.formatted(
                escaped(title), STYLE, escaped(issuer.entity()), escaped(title), main, escaped(issuer.phoneLine()));
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
