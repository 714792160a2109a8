package org.ventanilla.kiosk.probe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Padding;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Sample.Padded;
import org.ventanilla.kiosk.arbiter.Thresholds;

/**
 * The padding of a check before a call: one step after the other, each with as much as a better rung needs, until one does not come through.
 * A step that does not fit makes a queue of {@link Thresholds#padQueueMs} at most if the link carries what the step before has proved (the
 * first, of 6 kB, one of a second on 30 kbit/s), and all steps together are {@value #MOST_BYTES} bytes of IP each way at most. Knows no socket and no timer.
 */
public final class Ladder {
    public static final int MOST_BYTES = 49_000;

    private static final List<Rung> AIMS = List.of(Rung.SLOW_VIDEO, Rung.SMALL_VIDEO, Rung.VIDEO);
    /** Timers are late, some of it is lost, and what is proved is never more than what was sent. */
    private static final double MARGIN = 1.25;

    private static final double CAME_THROUGH = 0.85;
    /** Half a second of EDGE: its delay wanders by 80 ms meanwhile. */
    private static final int LEAST_STEP_BYTES = 5_800;

    private static final int MOST_STEP_BYTES = 16_000;

    private final Thresholds limits;
    private int step;
    private @Nullable Padding trying;
    private boolean isOver;
    private boolean isAgain;
    private @Nullable Padded unlucky;
    private double tried;
    private @Nullable Padded last;

    public Ladder(Thresholds limits) {
        this.limits = limits;
    }

    /** The most that a check on such thresholds tries, kbit/s. */
    public static int mostKbit(Thresholds limits) {
        return aim(limits, AIMS.size() - 1);
    }

    /** Empty: it is over. */
    public Optional<Padding> next() {
        if (isOver || step == AIMS.size()) {
            return Optional.empty();
        }
        int kbit = aim(limits, step);
        Padding next = new Padding(kbit, bytes(kbit));
        trying = next;
        return Optional.of(next);
    }

    /** What came of the step. One that was much worse than what is known may have met a fade: one, once, is done again. */
    public void proved(Padded padded) {
        Padding asked = trying;
        if (asked == null) {
            return;
        }
        trying = null;
        tried = asked.kbit();
        if (!isAgain && Math.min(padded.upKbit(), padded.downKbit()) < expected()) {
            isAgain = true;
            unlucky = padded;
            return;
        }
        Padded found = unlucky == null ? padded : better(padded, unlucky);
        unlucky = null;
        step++;
        keep(found);
        isOver = found.upKbit() < asked.kbit() * CAME_THROUGH;
    }

    private double expected() {
        return last == null ? limits.needs(Rung.STILLS) : Math.min(last.upKbit(), last.downKbit()) * CAME_THROUGH;
    }

    private static Padded better(Padded one, Padded other) {
        return new Padded(one.at(), Math.max(one.upKbit(), other.upKbit()), Math.max(one.downKbit(), other.downKbit()));
    }

    /** The time was over before the step was: what came of it counts, and that no more came says nothing after a step that was whole. */
    public void cutShort(Padded padded) {
        isOver = true;
        if (trying != null) {
            if (last == null) {
                tried = trying.kbit();
                keep(unlucky == null ? padded : better(padded, unlucky));
            }
            trying = null;
        }
    }

    /** Empty when nothing came through: then it says nothing of what the link carries. */
    public Optional<Checked> found(long at) {
        return Optional.ofNullable(last).map(found -> new Checked(at, tried, found.upKbit(), found.downKbit()));
    }

    /** The longer one knows better, unless the link was away. */
    private void keep(Padded padded) {
        if (padded.upKbit() > 0) {
            last = padded;
        }
    }

    private int bytes(int kbit) {
        double proven = last == null ? limits.unprovenKbit() : last.upKbit();
        double queued = limits.padQueueMs() / 8.0 / (1 / proven - 1.0 / kbit);
        return (int) Math.clamp(queued, LEAST_STEP_BYTES, MOST_STEP_BYTES);
    }

    private static int aim(Thresholds limits, int step) {
        return (int) Math.ceil(limits.needs(AIMS.get(step)) * MARGIN);
    }
}
