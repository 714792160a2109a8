package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Sample.Padded;
import org.ventanilla.kiosk.arbiter.Sample.Probed;
import org.ventanilla.kiosk.probe.Echo;
import org.ventanilla.kiosk.probe.LinkReport;
import org.ventanilla.kiosk.probe.Quality;

/**
 * The check of a place, when nothing else uses the link: two seconds of probes, a little padding, and more of it where that came through.
 * Ten seconds at most.
 */
public final class LinkCheck {
    private static final int PACE_MS = 100;
    private static final int PROBES_MS = 2_000;
    private static final int SLOWLY_MS = 500;
    private static final int NO_UDP_MS = 4_000;
    private static final int SILENT_MS = 6_000;
    private static final int MOST_MS = 9_000;
    private static final int LITTLE_KBIT = 100;
    private static final int LITTLE_BYTES = 8_000;
    private static final int MUCH_BYTES = 40_000;
    private static final double CAME_THROUGH = 0.85;

    private final Vertx vertx;
    private final Promise<LinkReport> done = Promise.promise();
    private final Prober prober;
    private boolean udp;
    private boolean http;
    private @Nullable Quality calm;
    private @Nullable Padded little;

    private LinkCheck(Vertx vertx, String host, int port, Echo echo) {
        this.vertx = vertx;
        this.prober = new Prober(vertx, host, port, echo, this::hear);
    }

    /**
     * To be called on an event loop. Never fails: that nothing answers is a report too.
     *
     * @param port of UDP
     */
    public static Future<LinkReport> run(Vertx vertx, String host, int port, Echo echo) {
        LinkCheck check = new LinkCheck(vertx, host, port, echo);
        check.prober.every(PACE_MS);
        vertx.setTimer(NO_UDP_MS, timer -> check.silent(check.http));
        vertx.setTimer(SILENT_MS, timer -> check.silent(true));
        vertx.setTimer(MOST_MS, timer -> check.timeIsUp());
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
        } else if (sample instanceof Padded padded) {
            padded(padded);
        }
    }

    /** Before the padding, which fills the queue that the round trip would show. */
    private void probed() {
        calm = prober.quality();
        prober.every(SLOWLY_MS);
        prober.pad(LITTLE_KBIT, LITTLE_BYTES, true);
    }

    private void silent(boolean longEnough) {
        if (!udp && longEnough) {
            end(null);
        }
    }

    private void timeIsUp() {
        prober.endPadding();
        end(little);
    }

    private void padded(Padded padded) {
        if (little != null) {
            end(padded.upKbit() > little.upKbit() ? padded : little);
        } else if (padded.upKbit() >= LITTLE_KBIT * CAME_THROUGH) {
            little = padded;
            prober.pad(LinkReport.MOST_KBIT, MUCH_BYTES, true);
        } else {
            end(padded);
        }
    }

    private void end(@Nullable Padded padded) {
        if (done.future().isComplete()) {
            return;
        }
        prober.close();
        Padded proven = padded == null ? new Padded(0, 0, 0) : padded;
        if (udp) {
            done.tryComplete(LinkReport.overUdp(calm == null ? prober.quality() : calm, proven));
        } else {
            done.tryComplete(http ? LinkReport.overHttp(prober.quality()) : LinkReport.nothing());
        }
    }
}
