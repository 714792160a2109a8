package org.ventanilla.kiosk.app;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import org.ventanilla.kiosk.probe.Echo;

/** Asks the server over HTTP whether it lives, one question at a time: for a place that is no kiosk yet and has no socket. */
final class HttpEcho implements Echo {
    private static final String ALIVE = "/health/live";
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final HttpClient client;
    private boolean asking;

    HttpEcho(Vertx vertx, URI server) {
        boolean tls = "https".equals(server.getScheme());
        int standard = tls ? HTTPS_PORT : HTTP_PORT;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost(server.getHost())
                .setDefaultPort(server.getPort() == -1 ? standard : server.getPort())
                .setSsl(tls));
    }

    @Override
    public void ask(Runnable answered) {
        if (asking) {
            return;
        }
        asking = true;
        client.request(HttpMethod.GET, ALIVE)
                .compose(request -> request.send())
                .compose(response -> response.end())
                .onComplete(any -> asking = false)
                .onSuccess(nothing -> answered.run());
    }
}
