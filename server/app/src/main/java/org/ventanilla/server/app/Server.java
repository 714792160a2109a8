package org.ventanilla.server.app;

import io.vertx.core.http.HttpServer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.db.Migrations;

/** The running server. */
final class Server {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Duration HOUR = Duration.ofHours(1);
    /** Within it the requests of the moment end; the process has five. */
    private static final int GRACE_SECONDS = 2;

    private final Platform platform;
    private final HttpServer http;

    private Server(Platform platform, HttpServer http) {
        this.platform = platform;
        this.http = http;
    }

    /** Everything is ready before the port opens. */
    static Server start(ServerConfig config, Clock clock) {
        Migrations.run(config.database());
        Platform platform = Platform.open(config, clock);
        Features features = new Features(platform);
        features.connect(platform.reactions());
        if (config.sample()) {
            new Sample(platform, features).load();
        }
        platform.vertx()
                .setPeriodic(
                        HOUR.toMillis(),
                        timer -> Thread.ofVirtual().start(() -> features.access.expired.forget(clock.instant())));
        return new Server(platform, new Web(platform, features).open());
    }

    int port() {
        return http.actualPort();
    }

    void stop() {
        LOG.atInfo().log("stopping");
        http.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).await();
        platform.close();
    }
}
