package org.ventanilla.server.kiosk;

import java.time.LocalDate;
import java.util.UUID;

/** Which kiosk is open on which day of Colombia's, and what it held. A day that nobody closed ends with its date. */
public interface Days {
    record Day(boolean open, int attentions) {
        public static final Day CLOSED = new Day(false, 0);
    }

    Day of(UUID kiosk, LocalDate date);

    void open(UUID kiosk, LocalDate date);

    void close(UUID kiosk, LocalDate date);

    /** One more; also when the day was closed meanwhile. */
    void attentionHeld(UUID kiosk, LocalDate date);
}
