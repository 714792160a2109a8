package org.ventanilla.kiosk.probe;

/**
 * What the last minute was like. NaN: not known.
 *
 * @param rttMs the usual round trip: half of the last probes took longer
 * @param leastMs the shortest of them
 * @param jitterMs how much it changes from one to the next, smoothed (RFC 3550, 6.4.1)
 * @param loss share of probes without an answer in time, 0 to 1
 * @param upLoss share lost on the way to the server, 0 to 1
 * @param downLoss share of answers lost on the way back
 * @param trendMsPerSecond how fast the round trip grows
 */
public record Quality(
        double rttMs,
        double leastMs,
        double jitterMs,
        double loss,
        Losses.Pattern pattern,
        double upLoss,
        double downLoss,
        double trendMsPerSecond) {}
