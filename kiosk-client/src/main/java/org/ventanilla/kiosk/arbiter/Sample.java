package org.ventanilla.kiosk.arbiter;

/**
 * One thing that was seen of the link, or what it is wanted for. {@code at} are ms of one monotonic clock, of any origin. What is
 * not known is {@code NaN}, or -1 where packets are counted. Samples may lie, as browsers do: what cannot be is not believed.
 */
public sealed interface Sample {
    long at();

    /**
     * One probe was answered. Delays are of queueing: what a way took above the least that was seen of it. Lost is how many
     * probes went missing in that direction since the last answered one, -1 when the responder did not say.
     */
    record Probed(long at, double rttMs, int upLost, int downLost, double upDelayMs, double downDelayMs)
            implements Sample {}

    /** No answer in time. */
    record ProbeLost(long at) implements Sample {}

    /** What a padding probe proved; {@code NaN}: that direction was not tried, 0: nothing of it arrived. */
    record Padded(long at, double upKbit, double downKbit) implements Sample {}

    /**
     * What a check found while nothing else used the link: with a call yet to come. Less than {@code triedKbit} is all that the way up
     * carries; the way down could only show what had come up. {@code NaN}: not known.
     */
    record Checked(long at, double triedKbit, double upKbit, double downKbit) implements Sample {}

    /** What went through in the last second, call and uploads together, as the other side acknowledged it. */
    record Flowed(long at, double upKbit, double downKbit) implements Sample {}

    /** Of the browser's {@code getStats}, each second of a call. Losses are shares from 0 to 1. */
    record Called(long at, double rttMs, double upLoss, double downLoss, double upKbit, double downKbit)
            implements Sample {}

    /** The socket to the server came or went. */
    record Path(long at, boolean there) implements Sample {}

    /** What the link is wanted for from now on: a call, and a paper that the agent is waiting for. */
    record Wanted(long at, boolean call, boolean paper) implements Sample {}
}
