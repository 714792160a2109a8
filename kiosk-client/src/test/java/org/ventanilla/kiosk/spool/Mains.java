package org.ventanilla.kiosk.spool;

/** The power of the wall: counts the instructions and fails at one of them, and from there on at each. */
final class Mains {
    private int left;

    Mains(int instructions) {
        left = instructions;
    }

    static Mains steady() {
        return new Mains(Integer.MAX_VALUE);
    }

    void step() {
        if (left <= 0) {
            throw new PowerCut();
        }
        left--;
    }

    boolean failed() {
        return left <= 0;
    }
}
