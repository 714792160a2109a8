package org.ventanilla.kiosk.arbiter;

/** What a sample may say. Everything else counts as not known. */
final class Plausible {
    private static final double LONGEST_MS = 60_000;
    private static final double FASTEST_KBIT = 10_000_000;
    private static final int MOST_LOST = 1000;

    private Plausible() {}

    static double rtt(double ms) {
        return ms > 0 && ms <= LONGEST_MS ? ms : Double.NaN;
    }

    /** Of the least seen a way may take a little less now, when clocks drift. */
    static double delay(double ms) {
        return Math.abs(ms) <= LONGEST_MS ? Math.max(0, ms) : Double.NaN;
    }

    static double rate(double kbit) {
        return kbit >= 0 && kbit <= FASTEST_KBIT ? kbit : Double.NaN;
    }

    static double share(double loss) {
        return loss >= 0 && loss <= 1 ? loss : Double.NaN;
    }

    static int lost(int packets) {
        return packets >= 0 && packets <= MOST_LOST ? packets : -1;
    }
}
