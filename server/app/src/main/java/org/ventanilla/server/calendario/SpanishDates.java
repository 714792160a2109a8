package org.ventanilla.server.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Dates as they are said on screen, on paper and aloud. The words are written here because a runtime made by jlink has no
 * Spanish locale data and would print English without a warning.
 */
public final class SpanishDates {

    private static final List<String> DAYS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private SpanishDates() {}

    /** "viernes" */
    public static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** "viernes 11 de diciembre" */
    public static String withoutYear(LocalDate date) {
        return "%s %d de %s".formatted(weekday(date), date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1));
    }

    /** "viernes 11 de diciembre de 2026" */
    public static String withYear(LocalDate date) {
        return withoutYear(date) + " de " + date.getYear();
    }

    /** "octubre de 2026" */
    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " de " + month.getYear();
    }

    /** "3:05 p. m.", noon "12:00 p. m.", midnight "12:00 a. m."; seconds are dropped, never rounded up. */
    public static String clock(LocalTime time) {
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var half = time.getHour() < 12 ? "a. m." : "p. m.";
        return hour + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute() + " " + half;
    }

    /** The clock on the wall in Colombia at that instant. */
    public static String clock(Instant instant) {
        return clock(Bogota.timeOf(instant));
    }
}
