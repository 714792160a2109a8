package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import org.ventanilla.server.platform.http.Api;

/** Every feature, lowest first, and what it hangs into the server. One page: each feature has its lines here. */
final class Features {
    final AccessParts access;
    final KioskParts kiosk;

    Features(Platform platform) {
        access = new AccessParts(platform);
        kiosk = new KioskParts(platform, access);
    }

    /** The operations of {@code openapi.yaml}. */
    void mount(Api api) {
        access.mount(api);
        kiosk.mount(api, connected -> false, waiting -> 0);
    }

    /** Sockets ({@code router.route("/ws/…").handler(new SocketDoor<>(…))}) and pages. */
    void mount(Router router) {}

    /** The one-page map: event type → what reacts. */
    void connect(Reactions reactions) {}
}
