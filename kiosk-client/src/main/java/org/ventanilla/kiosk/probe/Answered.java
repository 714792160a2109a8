package org.ventanilla.kiosk.probe;

import org.ventanilla.contract.stun.LinkProbe;

/** One probe and its answer; our own times in µs. */
public record Answered(long sent, long heard, LinkProbe seen) {

    double rttMs() {
        return (heard - sent) / 1000.0;
    }

    /** How long the way up took, but for the difference of the two clocks, which nobody knows. */
    double upMs() {
        return (seen.micros() - sent) / 1000.0;
    }

    double downMs() {
        return (heard - seen.micros()) / 1000.0;
    }
}
