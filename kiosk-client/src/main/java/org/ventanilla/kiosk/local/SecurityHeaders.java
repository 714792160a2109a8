package org.ventanilla.kiosk.local;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What our pages may do: everything from here, nothing from elsewhere, and the camera and microphone for themselves. */
final class SecurityHeaders {
    private static final String CSP = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' blob: data:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void add(RoutingContext ctx) {
        MultiMap headers = ctx.response().headers();
        headers.set("Content-Security-Policy", CSP);
        headers.set("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), usb=(), payment=()");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        ctx.next();
    }
}
