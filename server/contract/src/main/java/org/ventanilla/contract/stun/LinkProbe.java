package org.ventanilla.contract.stun;

/**
 * Our own attribute (comprehension-optional, so other servers answer and leave it away).
 *
 * @param run drawn anew by each prober, so that its count goes on when a NAT gives it another port
 * @param sequence of the request within its run, from 1; the answer repeats it
 * @param count in a request: how many bytes the answer may have, at most as many as the request has; in an answer: how many requests of
 *     this run have come so far, this one included
 * @param micros of the sender's own clock, which only goes forward and begins anywhere: when the request was sent; in an answer, when it came
 */
public record LinkProbe(int run, int sequence, int count, long micros) implements StunAttribute {
    /** With the attribute's head. */
    public static final int BYTES = 24;
}
