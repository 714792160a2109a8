package org.ventanilla.kiosk.arbiter;

/** What one direction was seen to carry, kbit/s. */
final class Rate {
    private static final long FRESH_MS = 1600;
    private static final double SLUMPED = 0.7;

    private final Thresholds limits;
    private double proven;
    private long provenAt;
    private long limitedAt = Long.MIN_VALUE / 2;
    private double flow = Double.NaN;
    private double before = Double.NaN;
    private long flowAt;

    Rate(Thresholds limits) {
        this.limits = limits;
        this.proven = limits.unprovenKbit();
    }

    /** What went through two seconds running can be relied on; acknowledgements of one alone may have come in a heap. */
    void flowed(long at, double kbit) {
        before = at - flowAt < FRESH_MS ? flow : Double.NaN;
        flow = kbit;
        flowAt = at;
        double steady = Math.min(before, flow);
        if (steady >= proven) {
            proved(at, steady);
        }
    }

    void proved(long at, double kbit) {
        proven = Math.max(kbit, limits.audioSends());
        provenAt = at;
    }

    /** More was tried and did not go through. */
    void limited(long at, double kbit) {
        proven = Math.max(1, kbit);
        provenAt = at;
        limitedAt = at;
    }

    double proven() {
        return proven;
    }

    boolean isStale(long now) {
        return now - provenAt > limits.staleMs();
    }

    boolean wasLimitedWithin(long now, long ms) {
        return now - limitedAt < ms;
    }

    /** What goes through now; NaN when nobody said. */
    double flow(long now) {
        return now - flowAt < FRESH_MS ? flow : Double.NaN;
    }

    /** What goes through for longer than a second; 0 when nobody said. */
    double steady(long now) {
        double least = Math.min(flow(now), before);
        return Double.isNaN(least) ? 0 : least;
    }

    /** Much less goes through than a second ago, or than is sent. */
    boolean hasSlumped(long now, double sends) {
        return flow(now) < Math.max(Double.isNaN(before) ? 0 : before, sends) * SLUMPED;
    }

    /** What went through before it became less, at least {@code least}: what is being sent. */
    double load(double least) {
        double most = Math.max(Double.isNaN(flow) ? 0 : flow, Double.isNaN(before) ? 0 : before);
        return Math.max(least, most);
    }

    void forget() {
        proven = limits.unprovenKbit();
        flow = Double.NaN;
        before = Double.NaN;
    }
}
