package org.ventanilla.kiosk.probe;

/**
 * Which way to ask. UDP while it is answered; before its first answer, and when four in a row had none, the socket is asked as well. While only
 * the socket answers, UDP is tried each ten seconds, so that a firewall is not knocked at for nothing. When nothing answers both are asked each
 * time: whichever comes back first is known at once.
 */
final class Roads {
    private static final int BLOCKED_AFTER = 4;
    private static final int LOOK_UP_EACH = 8;
    private static final long KNOCK_MICROS = 10_000_000;

    private int udpLost;
    private boolean udpEver;
    private boolean socketAnswers;
    private long knocked;

    boolean askUdp(long now) {
        boolean ask = !onlySocket() || now - knocked >= KNOCK_MICROS;
        if (ask) {
            knocked = now;
        }
        return ask;
    }

    boolean askSocket() {
        return !udpEver || udpLost >= BLOCKED_AFTER;
    }

    boolean onlySocket() {
        return udpLost >= BLOCKED_AFTER && socketAnswers;
    }

    void udpAnswered() {
        udpLost = 0;
        udpEver = true;
    }

    /** True when it was so often in a row that the server may have another address by now. */
    boolean udpLost() {
        udpLost++;
        return udpLost % LOOK_UP_EACH == 0;
    }

    void socket(boolean answered) {
        socketAnswers = answered;
    }
}
