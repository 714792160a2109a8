package org.ventanilla.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.BusinessDays;

/**
 * One of the three dates.
 *
 * @param by the last day in time; null while its term does not run
 * @param on when it was done; null while it is not
 */
public record Milestone(@Nullable LocalDate by, @Nullable LocalDate on) {

    static final Milestone NOT_YET = new Milestone(null, null);

    static final int FIRST_WARNING = 5;

    static Milestone dueOn(LocalDate by) {
        return new Milestone(by, null);
    }

    Milestone done(LocalDate day) {
        return new Milestone(by, day);
    }

    /** Not done, or done after its last day. */
    boolean isOpenOrLate() {
        return by != null && (on == null || on.isAfter(by));
    }

    /** Done after its last day, or not done and past it. */
    public boolean isLate(LocalDate today) {
        return by != null && (on == null ? today : on).isAfter(by);
    }

    /** Business days until the last one, below nothing when it is over; null while its term does not run. */
    public @Nullable Integer daysLeft(LocalDate today, BusinessDays days) {
        if (by == null) {
            return null;
        }
        return by.isBefore(today) ? -days.between(by, today) : days.between(today, by);
    }

    public Light light(LocalDate today, BusinessDays days) {
        if (on != null) {
            return Light.DONE;
        }
        if (by == null) {
            return Light.GREEN;
        }
        return of(today.isBefore(by) ? days.between(today, by) : 0);
    }

    private static Light of(int daysLeft) {
        if (daysLeft == 0) {
            return Light.RED;
        }
        return daysLeft <= FIRST_WARNING ? Light.AMBER : Light.GREEN;
    }
}
