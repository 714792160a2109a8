package org.ventanilla.kiosk.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Padding;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.probe.udp.Prober;

/**
 * The prober asks as often as was decided, and pads when that is wanted: one padding probe tells of both ways. Where UDP is blocked nothing
 * can be padded; what was to be tried is believed then, and the call itself shows whether it was too much.
 *
 * @param millis the clock of the samples
 * @param later hears a sample when this decision is over
 */
record Probes(Prober prober, LongSupplier millis, Consumer<Sample> later) implements Consumer<Decision> {

    @Override
    public void accept(Decision decision) {
        prober.every(decision.probeEveryMs());
        Padding up = decision.padUp();
        Padding down = decision.padDown();
        if (up != null || down != null) {
            int kbit = Math.max(kbit(up), kbit(down));
            int bytes = Math.max(bytes(up), bytes(down));
            boolean padded = prober.pad(kbit, bytes, down != null);
            if (!padded && prober.isOnlyBySocket()) {
                later.accept(new Sample.Padded(millis.getAsLong(), believed(up), believed(down)));
            }
        }
    }

    private static int kbit(@Nullable Padding padding) {
        return padding == null ? 0 : padding.kbit();
    }

    private static int bytes(@Nullable Padding padding) {
        return padding == null ? 0 : padding.bytes();
    }

    private static double believed(@Nullable Padding padding) {
        return padding == null ? Double.NaN : padding.kbit();
    }
}
