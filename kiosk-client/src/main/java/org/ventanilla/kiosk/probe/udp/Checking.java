package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ventanilla.kiosk.arbiter.Padding;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Sample.Padded;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.probe.Ladder;

/** Pads step by step over a prober that runs already, when nothing else uses the link. Of its event loop. */
public final class Checking {
    /** Of a whole check, whatever the link is like. */
    public static final int MOST_MS = 5_000;

    private final Vertx vertx;
    private final Prober prober;
    private final Ladder ladder;
    private final Consumer<Optional<Checked>> found;
    private final long timer;
    private boolean isLate;
    private boolean isOver;

    private Checking(Vertx vertx, Prober prober, Thresholds limits, long mostMs, Consumer<Optional<Checked>> found) {
        this.vertx = vertx;
        this.prober = prober;
        this.ladder = new Ladder(limits);
        this.found = found;
        this.timer = vertx.setTimer(Math.max(1, mostMs), late -> timeIsUp());
    }

    /** @param found hears once what was found, empty when nothing of it came through or UDP is blocked */
    public static Checking begin(
            Vertx vertx, Prober prober, Thresholds limits, long mostMs, Consumer<Optional<Checked>> found) {
        Checking checking = new Checking(vertx, prober, limits, mostMs, found);
        checking.step();
        return checking;
    }

    /** At once, with what whole steps have found: something else wants the link. */
    public void end() {
        if (!isOver) {
            over();
            prober.endPadding();
        }
    }

    private void timeIsUp() {
        isLate = true;
        prober.endPadding();
        over();
    }

    private void step() {
        Optional<Padding> next = ladder.next();
        boolean goesOn =
                next.isPresent() && prober.pad(next.get().kbit(), next.get().bytes(), true, this::proved);
        if (!goesOn) {
            over();
        }
    }

    private void proved(Padded padded) {
        if (isLate) {
            ladder.cutShort(padded);
        } else if (!isOver) {
            ladder.proved(padded);
            step();
        }
    }

    private void over() {
        if (!isOver) {
            isOver = true;
            vertx.cancelTimer(timer);
            found.accept(ladder.found(TimeUnit.NANOSECONDS.toMillis(System.nanoTime())));
        }
    }
}
