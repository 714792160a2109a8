package org.ventanilla.server.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clock of the law as it reads in one span of years: a line of {@code calendario/clocks.csv}.
 *
 * @param id "T1", or "T15-COMPLETAR" where one article runs several clocks
 * @param trigger what starts it and what must be done before it ends, in Spanish for staff
 * @param length in {@code unit}
 * @param extension by how much it may be made longer, in the same unit; 0 when the law does not allow it
 * @param warn how many business days before the end the people in charge are told
 * @param silence whether a petition counts as granted when it is missed (silencio administrativo positivo)
 * @param until the last day on which it was in force; null while it is
 * @param checked whether somebody has read the value in the text of the law; where not, staff are told so
 * @param effect what happens when it is missed; empty when nothing does by itself
 */
public record ClockRule(
        String id,
        String trigger,
        int length,
        Unit unit,
        int extension,
        List<Integer> warn,
        boolean silence,
        LocalDate from,
        @Nullable LocalDate until,
        boolean checked,
        String citation,
        String effect) {

    /** How lengths are written in the file, and said. */
    public enum Unit {
        BD("bd", "día hábil", "días hábiles"),
        MONTH("month", "mes", "meses"),
        HOUR("hour", "hora", "horas"),
        ATONCE("atonce", "de inmediato", "de inmediato");

        private final String code;
        private final String one;
        private final String many;

        Unit(String code, String one, String many) {
            this.code = code;
            this.one = one;
            this.many = many;
        }

        String code() {
            return code;
        }
    }

    public ClockRule {
        warn = List.copyOf(warn);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The last day in time, counted from the effective date of what started it. */
    public LocalDate due(LocalDate effective, BusinessDays days) {
        return dueIn(length, effective, days);
    }

    /** The last day in time when it was extended as far as the law allows. */
    public LocalDate dueExtended(LocalDate effective, BusinessDays days) {
        return dueIn(length + extension, effective, days);
    }

    /** For a clock in hours, which runs through nights and holidays. */
    public Instant due(Instant start) {
        if (unit != Unit.HOUR) {
            throw new IllegalStateException(id + " runs in days: ask for its date");
        }
        return start.plus(length, ChronoUnit.HOURS);
    }

    /** "15 días hábiles", "1 mes", "72 horas" */
    public String lengthInWords() {
        return unit == Unit.ATONCE ? unit.one : length + " " + (length == 1 ? unit.one : unit.many);
    }

    private LocalDate dueIn(int units, LocalDate effective, BusinessDays days) {
        return switch (unit) {
            case BD -> Termino.habiles(units).dueFrom(effective, days);
            case MONTH -> Termino.meses(units).dueFrom(effective, days);
            case ATONCE -> effective;
            case HOUR -> throw new IllegalStateException(id + " runs in hours: ask for its moment");
        };
    }
}
