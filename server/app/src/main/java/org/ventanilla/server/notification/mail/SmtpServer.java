package org.ventanilla.server.notification.mail;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code smtps://user:password@host:465} (TLS from the first byte), {@code smtp://…:587} (STARTTLS, needed as soon as there
 * is a password to protect).
 */
public record SmtpServer(
        String host,
        int port,
        boolean tls,
        @Nullable String user,
        @Nullable String password) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    public static SmtpServer parse(String text) {
        URI uri = URI.create(text);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("smtp", "smtps").contains(scheme) || uri.getHost() == null) {
            throw new IllegalArgumentException("not smtp(s)://[user:password@]host[:port]");
        }
        var tls = "smtps".equals(scheme);
        var login =
                uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        var port = uri.getPort() == -1 ? tls ? SUBMISSIONS : SUBMISSION : uri.getPort();
        return login.length == 2
                ? new SmtpServer(uri.getHost(), port, tls, login[0], login[1])
                : new SmtpServer(uri.getHost(), port, tls, null, null);
    }

    boolean needsStartTls() {
        return !tls && user != null;
    }

    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }
}
