package org.ventanilla.server.app;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServer;
import io.vertx.openapi.contract.OpenAPIContract;
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
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SENDING = Duration.ofSeconds(10);
    private static final Duration HOUR = Duration.ofHours(1);
    /** Within it the requests of the moment end; the process has five. */
    private static final int GRACE_SECONDS = 1;

    private final Platform platform;
    private final Features features;
    private final HttpServer http;

    private Server(Platform platform, Features features, HttpServer http) {
        this.platform = platform;
        this.features = features;
        this.http = http;
    }

    /** Everything is ready before the port opens. */
    static Server start(ServerConfig config, Clock clock) {
        Platform platform = Platform.open(config, clock);
        // Checking the contract against OpenAPI's own schema is slow, so it goes on meanwhile.
        Future<OpenAPIContract> contract = ApiContract.load(platform.vertx());
        Migrations.run(config.database());
        Features features = new Features(platform);
        features.connect(platform.reactions());
        if (config.sample()) {
            new Sample(platform, features).load();
        }
        features.resume();
        // Beside the opening of the port: nobody waits at a kiosk for what fell due in a long night.
        Thread.ofVirtual().start(features::catchUp);
        features.probe.open();
        every(HOUR, platform, features.probe::tell);
        every(HOUR, platform, () -> features.access.expired.forget(clock.instant()));
        every(HOUR, platform, () -> features.tracking.forget(clock.instant()));
        every(HOUR, platform, features.upload.following::sweep);
        every(HOUR, platform, () -> features.link.forget(clock.instant()));
        every(HOUR, platform, features.recurso.settling::sweep);
        every(HOUR, platform, features.counter.telling::tellAll);
        every(HOUR, platform, features.counter.closing::sweep);
        every(MINUTE, platform, features.intake.taking::takeWaiting);
        every(MINUTE, platform, features.line.sweeping::sweep);
        every(MINUTE, platform, features::writeLinks);
        every(MINUTE, platform, features.customer.refreshing);
        every(MINUTE, platform, features.disputes.flagging::run);
        every(MINUTE, platform, features.alerts.watching::watch);
        every(MINUTE, platform, features.answer.making::makeAll);
        if (!features.pqr.radicador.isOwn()) {
            every(MINUTE, platform, features.pqr.numbering::numberWaiting);
        }
        every(MINUTE, platform, features.notification.watching::look);
        every(SENDING, platform, features.notification.sending::sweep);
        every(MINUTE, platform, features.desk.refreshing::everybody);
        return new Server(platform, features, new Web(platform, features, contract.await()).open());
    }

    private static void every(Duration time, Platform platform, Runnable work) {
        platform.vertx()
                .setPeriodic(time.toMillis(), timer -> Thread.ofVirtual().start(work));
    }

    int port() {
        return http.actualPort();
    }

    /** Of UDP; 0 without one. */
    int probePort() {
        return features.probe.port();
    }

    void stop() {
        LOG.atInfo().log("stopping");
        features.stop();
        http.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).await();
        platform.close();
    }
}
