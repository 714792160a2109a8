package org.ventanilla.server.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The legal time of Colombia. No server or kiosk counts in its own zone: near midnight that would move a due date. */
public final class Bogota {

    public static final ZoneId ZONE = ZoneId.of("America/Bogota");

    private Bogota() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Midnight. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, ZONE);
    }
}
