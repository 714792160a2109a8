package org.ventanilla.server.access.http;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** The staff's session token: out of reach of scripts and of other sites. */
final class Cookies {
    private final boolean https;

    Cookies(boolean https) {
        this.https = https;
    }

    Optional<String> token(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name())).map(Cookie::getValue);
    }

    Cookie of(String token) {
        return Cookie.cookie(name(), token)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setPath("/")
                .setSecure(https);
    }

    Cookie gone() {
        return of("").setMaxAge(0);
    }

    /** The prefix makes the browser itself refuse one set by a neighbouring domain; it wants https. */
    private String name() {
        return https ? "__Host-ventanilla" : "ventanilla";
    }
}
