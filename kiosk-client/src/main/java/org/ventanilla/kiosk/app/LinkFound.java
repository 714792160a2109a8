package org.ventanilla.kiosk.app;

import java.util.function.Consumer;
import org.ventanilla.kiosk.arbiter.Sample;

/** After probes that nobody answered one is: the link is back, as far as anybody can know, and it is told at once. */
final class LinkFound implements Consumer<Sample> {
    private final Runnable found;
    private boolean missing;

    LinkFound(Runnable found) {
        this.found = found;
    }

    @Override
    public void accept(Sample sample) {
        if (sample instanceof Sample.ProbeLost) {
            missing = true;
        } else if (missing && sample instanceof Sample.Probed) {
            missing = false;
            found.run();
        }
    }
}
