package org.ventanilla.kiosk.upload;

/**
 * When to try a fresh connection. While there is hope, one after the other at a step that falls between TCP's own repeats of the
 * first packet: about one packet of 60 bytes a second, and the link is found at most a second after it is back. Later more seldom;
 * {@link #wake} when somebody else knows that it is back. Times are nanoseconds. Not thread-safe.
 */
final class Redial {
    private static final long SECOND = 1_000_000_000L;
    private static final long STEP = 3 * SECOND / 2;
    private static final long HOPE = 180 * SECOND;
    private static final long LONGEST = 15 * SECOND;
    private static final long FAULT_FIRST = SECOND;
    private static final long FAULT_LONGEST = 60 * SECOND;

    private long since = -1;
    private long next;
    private int faults;

    boolean isTime(long now) {
        return now >= next;
    }

    void tried(long now) {
        if (since < 0) {
            since = now;
        }
        next = now + (now - since < HOPE ? STEP : Math.min(LONGEST, (now - since) / 60));
    }

    /** A connection came about; whether who answers on it is well is another matter. */
    void works() {
        since = -1;
        next = 0;
    }

    /** Somebody is there, and can. */
    void isWell() {
        faults = 0;
    }

    /** Somebody is there and cannot (HTTP 5xx): hurry does not help. */
    void fault(long now) {
        next = now + Math.min(FAULT_LONGEST, FAULT_FIRST << Math.min(faults++, 6));
    }

    /** The link is back, or there is something new to send. */
    void wake() {
        since = -1;
        if (faults == 0) {
            next = 0;
        }
    }
}
