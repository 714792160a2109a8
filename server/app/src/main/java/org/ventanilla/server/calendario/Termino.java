package org.ventanilla.server.calendario;

import java.time.LocalDate;

/** How long the law gives. The hours of a term in hours run by the clock and need no calendar: {@link ClockRule}. */
public sealed interface Termino {

    /** The last day in time, counted from the effective date, which itself never counts. */
    LocalDate dueFrom(LocalDate effective, BusinessDays days);

    static Termino habiles(int days) {
        return new DiasHabiles(days);
    }

    static Termino meses(int months) {
        return new Meses(months);
    }

    static Termino anios(int years) {
        return new Meses(Math.multiplyExact(12, years));
    }

    /** Days of the law are business days unless it says otherwise (Ley 4 de 1913, art. 62). */
    record DiasHabiles(int count) implements Termino {
        public DiasHabiles {
            requirePositive(count);
        }

        @Override
        public LocalDate dueFrom(LocalDate effective, BusinessDays days) {
            return days.after(effective, count);
        }
    }

    /**
     * Months and years run by the calendar to the same number of day, or to the end of a month that lacks it (Ley 4 de 1913,
     * art. 59); an end on a non-business day moves to the next business day (art. 62).
     */
    record Meses(int count) implements Termino {
        public Meses {
            requirePositive(count);
        }

        @Override
        public LocalDate dueFrom(LocalDate effective, BusinessDays days) {
            return days.onOrAfter(effective.plusMonths(count));
        }
    }

    private static void requirePositive(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a term is at least one long, not " + length);
        }
    }
}
