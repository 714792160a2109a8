package org.ventanilla.server.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.BusinessDays;

/**
 * The three dates of a case: decided (Ley 142/1994 art. 158), citación sent (Ley 1437/2011 art. 68) and notified (arts. 67 and
 * 69). The first may stand still. Pure: today and the calendar are the caller's.
 *
 * @param stopped since when the term to decide stands still; null while it runs
 */
public record CaseDates(
        Milestone decide,
        Milestone cite,
        Milestone notice,
        @Nullable LocalDate stopped) {

    public static CaseDates presented(LocalDate decideBy) {
        return new CaseDates(Milestone.dueOn(decideBy), Milestone.NOT_YET, Milestone.NOT_YET, null);
    }

    public CaseDates decided(LocalDate day, LocalDate citeBy) {
        return new CaseDates(decide.done(day), Milestone.dueOn(citeBy), notice, null);
    }

    public CaseDates cited(LocalDate day, LocalDate tellBy) {
        return new CaseDates(decide, cite.done(day), Milestone.dueOn(tellBy), null);
    }

    public CaseDates notified(LocalDate day) {
        return new CaseDates(decide, cite, notice.done(day), null);
    }

    CaseDates decideBy(LocalDate day) {
        return new CaseDates(new Milestone(day, decide.on()), cite, notice, stopped);
    }

    /** From the day on which she was asked to complete it (Ley 1755/2015 art. 17). */
    CaseDates stop(LocalDate asked) {
        return new CaseDates(decide, cite, notice, asked);
    }

    /**
     * Runs again from the day after she completed it (Ley 1755/2015 art. 17), for the days that were left when it stopped; the
     * day of the request itself is spent. One day is left at the least: she completed it, so somebody must still decide.
     */
    CaseDates restart(LocalDate completed, BusinessDays days) {
        if (stopped == null || decide.by() == null) {
            throw new IllegalStateException("a term that runs cannot start again");
        }
        var left = stopped.isBefore(decide.by()) ? days.between(stopped, decide.by()) : 0;
        return new CaseDates(Milestone.dueOn(days.after(completed, Math.max(1, left))), cite, notice, null);
    }

    /** What presses now; null when nothing does: it stands still, or all is done. */
    public @Nullable LocalDate next() {
        if (stopped != null || notice.on() != null) {
            return null;
        }
        if (decide.on() == null) {
            return decide.by();
        }
        return cite.on() == null ? cite.by() : notice.by();
    }

    public Light decideLight(LocalDate today, BusinessDays days) {
        return stopped == null ? decide.light(today, days) : Light.GREEN;
    }

    /** Handed over in person it needs no citación. */
    public Light citeLight(LocalDate today, BusinessDays days) {
        return notice.on() == null ? cite.light(today, days) : Light.DONE;
    }

    public Light noticeLight(LocalDate today, BusinessDays days) {
        return notice.light(today, days);
    }
}
