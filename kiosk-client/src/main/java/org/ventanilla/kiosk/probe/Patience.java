package org.ventanilla.kiosk.probe;

/** How long an answer may take: as TCP reckons it (RFC 6298), but never so long that a call has been deaf for two seconds. */
final class Patience {
    private static final double FIRST_MS = 1500;
    private static final double LEAST_MS = 600;
    private static final double MOST_MS = 2000;
    private static final double ROOM_MS = 100;

    private double usual = Double.NaN;
    private double spread;

    void answered(double rttMs) {
        if (Double.isNaN(usual)) {
            usual = rttMs;
            spread = rttMs / 2;
        } else {
            spread += (Math.abs(rttMs - usual) - spread) / 4;
            usual += (rttMs - usual) / 8;
        }
    }

    long ms() {
        return Math.round(Double.isNaN(usual) ? FIRST_MS : Math.clamp(usual + 4 * spread + ROOM_MS, LEAST_MS, MOST_MS));
    }
}
