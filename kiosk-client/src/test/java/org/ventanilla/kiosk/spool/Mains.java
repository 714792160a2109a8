package org.ventanilla.kiosk.spool;

import org.jspecify.annotations.Nullable;

/** The power of the wall: counts the instructions and fails at one of them, and from there on at each. */
final class Mains {
    private final int instructions;
    private int left;
    private @Nullable String failedAt;

    Mains(int instructions) {
        this.instructions = instructions;
        left = instructions;
    }

    static Mains steady() {
        return new Mains(Integer.MAX_VALUE);
    }

    /** @param instruction in words: what is about to happen, or has just happened and nobody knows it yet */
    void step(String instruction) {
        if (left <= 0) {
            failedAt = failedAt == null ? instruction : failedAt;
            throw new PowerCut();
        }
        left--;
    }

    boolean failed() {
        return left <= 0;
    }

    int counted() {
        return instructions - left;
    }

    @Nullable String failedAt() {
        return failedAt;
    }
}
