package org.ventanilla.kiosk.arbiter.log;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Thresholds;

/** Writes what an arbiter hears and decides. Not thread-safe; closing what is written to is the caller's. */
public final class RungLog {
    private final Appendable out;
    private @Nullable Decision last;

    public RungLog(Appendable out, Thresholds limits) throws IOException {
        this.out = out;
        write(new Line(limits, null, null, null));
    }

    /** @param decision what the arbiter answered to this sample */
    public void heard(Sample sample, Decision decision) throws IOException {
        write(Line.of(sample));
        if (last == null || !decision.isLike(last)) {
            write(new Line(null, null, null, decision));
            last = decision;
        }
    }

    private void write(Line line) throws IOException {
        out.append(line.written()).append('\n');
    }
}
