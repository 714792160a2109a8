package org.ventanilla.kiosk.arbiter;

/** When the voice may come back in one direction: after a few good probes in a row, more of them if it went again and again. */
final class Returning {
    private final Thresholds limits;
    private int good;
    private int answered;
    private int needed;
    private long backAt = Long.MIN_VALUE / 4;
    private boolean wantsProof;
    private boolean wantsCalm;

    Returning(Thresholds limits) {
        this.limits = limits;
        this.needed = limits.goodProbes();
    }

    /** One was answered. One that went missing before it breaks the row, and so does one that took too long. */
    void probed(int lostBefore, boolean isNear) {
        good = lostBefore > 0 ? 0 : good;
        good = isNear ? good + 1 : 0;
        answered++;
    }

    boolean isDue() {
        return !wantsProof && good >= needed;
    }

    boolean hasLink() {
        return answered >= limits.goodProbes();
    }

    /** The voice did not fit: probes, which are small, are not enough. */
    boolean wantsProof() {
        return wantsProof;
    }

    /** It went for what was lost: a few probes that came through are not enough. */
    boolean wantsCalm() {
        return wantsCalm;
    }

    boolean isDueWithProof() {
        return wantsProof && good >= limits.goodProbes();
    }

    /** The voice went. {@code wantsProof}: because it did not fit; {@code wantsCalm}: because too much was lost. */
    void went(long now, boolean wantsProof, boolean wantsCalm) {
        boolean soon = now - backAt < limits.shakyMs();
        begin(soon ? Math.min(limits.mostGoodProbes(), needed * 2) : limits.goodProbes(), wantsProof, wantsCalm);
    }

    /** The link itself went: what comes back may be as good as ever. */
    void lost() {
        begin(limits.goodProbes(), false, false);
    }

    private void begin(int needed, boolean wantsProof, boolean wantsCalm) {
        this.needed = needed;
        this.wantsProof = wantsProof;
        this.wantsCalm = wantsCalm;
        good = 0;
        answered = 0;
    }

    void back(long now) {
        backAt = now;
        wantsProof = false;
    }
}
