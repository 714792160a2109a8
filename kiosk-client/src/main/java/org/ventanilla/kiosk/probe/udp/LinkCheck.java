package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Sample.Probed;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.probe.Echo;
import org.ventanilla.kiosk.probe.LinkReport;
import org.ventanilla.kiosk.probe.Quality;

/**
 * The check of a place that has no kiosk yet: a second of probes, then the padding that each call is preceded by. {@link
 * Checking#MOST_MS} at most.
 */
public final class LinkCheck {
    private static final int PACE_MS = 50;
    private static final int PROBES_MS = 1_000;
    private static final int SLOWLY_MS = 500;
    private static final int NO_UDP_MS = 3_000;

    private final Vertx vertx;
    private final Thresholds limits;
    private final Promise<LinkReport> done = Promise.promise();
    private final Prober prober;
    private final long began = System.nanoTime();
    private boolean udp;
    private boolean http;
    private @Nullable Quality calm;

    private LinkCheck(Vertx vertx, String host, int port, Echo echo, Thresholds limits) {
        this.vertx = vertx;
        this.limits = limits;
        this.prober = new Prober(vertx, host, port, echo, this::hear);
    }

    /**
     * To be called on an event loop. Never fails: that nothing answers is a report too.
     *
     * @param port of UDP
     */
    public static Future<LinkReport> run(Vertx vertx, String host, int port, Echo echo, Thresholds limits) {
        LinkCheck check = new LinkCheck(vertx, host, port, echo, limits);
        check.prober.every(PACE_MS);
        vertx.setTimer(NO_UDP_MS, timer -> check.silent(check.http));
        vertx.setTimer(Checking.MOST_MS, timer -> check.silent(true));
        return check.done.future();
    }

    private void hear(Sample sample) {
        if (sample instanceof Probed probed) {
            boolean overUdp = !Double.isNaN(probed.upDelayMs());
            if (overUdp && !udp) {
                vertx.setTimer(PROBES_MS, timer -> probed());
            }
            udp |= overUdp;
            http |= !overUdp;
        }
    }

    /** Before the padding, which fills the queue that the round trip would show. */
    private void probed() {
        calm = prober.quality();
        prober.every(SLOWLY_MS);
        long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Checking.begin(vertx, prober, limits, Checking.MOST_MS - passed, this::checked);
    }

    private void checked(Optional<Checked> found) {
        end(LinkReport.overUdp(calm == null ? prober.quality() : calm, found.orElse(null), limits));
    }

    private void silent(boolean longEnough) {
        if (!udp && longEnough) {
            end(http ? LinkReport.overHttp(prober.quality()) : LinkReport.nothing());
        }
    }

    private void end(LinkReport report) {
        prober.close();
        done.tryComplete(report);
    }
}
