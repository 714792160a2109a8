package org.ventanilla.kiosk.arbiter;

/** A time that only goes forward, made of clocks that may not. */
final class Timeline {
    /** Later than this behind is no sample that was overtaken but a clock that was set back. */
    private static final long OVERTAKEN = 10_000;

    private long shift;
    private long now = 1;
    private boolean begun;

    /** False if the sample is late and has nothing more to say. */
    boolean reaches(long at) {
        if (!begun || at + shift < now - OVERTAKEN) {
            // The same instant goes on under another number.
            shift = now - at;
            begun = true;
        }
        if (at + shift < now) {
            return false;
        }
        now = at + shift;
        return true;
    }

    /** Ms, of an origin of its own. */
    long now() {
        return now;
    }
}
