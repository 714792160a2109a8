package org.ventanilla.journeys.bench.call;

import java.util.Random;

/** What is to go up the link beside a call: so many files, none of which can be made smaller. */
record Beside(int parts) {
    /** Each: a film that somebody handed in. */
    static final int PART_BYTES = 3_000_000;

    static final Beside NOTHING = new Beside(0);

    /** The system starts, and people come, while it is already being sent. */
    private static final int BEFORE_S = 120;

    /** More would last on no link that a café has, and fills this computer's disk. */
    private static final int MOST_PARTS = 25;

    private static final double BYTES_PER_KBIT = 125;

    /** As much as takes the whole call where it has the way up, of so many kbit/s, for itself. */
    static Beside lasting(double kbit, double seconds) {
        double parts = Math.ceil(kbit * BYTES_PER_KBIT * (seconds + BEFORE_S) / PART_BYTES);
        return new Beside((int) Math.min(parts, MOST_PARTS));
    }

    boolean isNothing() {
        return parts == 0;
    }

    static byte[] part(int number) {
        var bytes = new byte[PART_BYTES];
        new Random(number).nextBytes(bytes);
        return bytes;
    }
}
