package org.ventanilla.server.access.http;

import io.vertx.core.http.HttpServerRequest;

/** Which pages may ask us to change something. A program that is no browser sends no {@code Origin}. */
final class Origins {
    private final String ours;

    Origins(String ours) {
        this.ours = ours;
    }

    boolean foreign(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(ours);
    }
}
