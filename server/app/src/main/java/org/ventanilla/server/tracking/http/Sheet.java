package org.ventanilla.server.tracking.http;

import static org.ventanilla.server.tracking.http.Html.escaped;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.pqr.Issuer;

/** What all public pages share: one file, no script, nothing fetched from elsewhere, and where to call. */
final class Sheet {

    private static final String STYLE = read("/seguimiento/page.css");

    /** The only style that a browser may apply is this one; scripts, pictures and frames none at all. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Issuer issuer;

    Sheet(Issuer issuer) {
        this.issuer = issuer;
    }

    String page(String title, String heading, String main) {
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
                escaped(title), STYLE, escaped(issuer.entity()), escaped(heading), main, escaped(issuer.phoneLine()));
    }

    String phoneLine() {
        return escaped(issuer.phoneLine());
    }

    static String problem(ProblemCode problem) {
        return problem(problem.title(), problem.next());
    }

    static String problem(String title, String next) {
        return "<div class=\"problem\" role=\"alert\" id=\"problema\"><p><strong>%s</strong></p><p>%s</p></div>\n"
                .formatted(escaped(title), escaped(next));
    }

    static void send(RoutingContext ctx, int status, String html) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", POLICY)
                .end(html);
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
        try (var in = Sheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
