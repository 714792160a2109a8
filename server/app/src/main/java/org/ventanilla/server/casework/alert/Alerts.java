package org.ventanilla.server.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;

/** What was told, and the cases that may have to be. */
public interface Alerts {

    /**
     * A case whose date presses.
     *
     * @param due the date that presses: to decide, to send the citación, or hers to complete
     * @param told for which numbers of days ahead of this date there was a warning
     * @param mayFall whether it can still fall into silence: it did not before, or was excepted before it was decided
     */
    record Pressing(
            UUID pqr,
            Kind kind,
            CaseState state,
            LocalDate effective,
            LocalDate due,
            List<Integer> told,
            boolean over,
            boolean mayFall) {

        /** Sent on or archived: what is late now is the citación, and no silence follows from it. */
        boolean isSettled() {
            return state.equals(CaseState.TRASLADADA) || state.equals(CaseState.DESISTIDA);
        }
    }

    /**
     * Nobody has decided it, and it may be another entity's to decide.
     *
     * @param told for which numbers of days ahead there was a warning
     */
    record PerhapsNotOurs(UUID pqr, LocalDate effective, List<Integer> told) {}

    record InSilence(UUID pqr, LocalDate due, Instant since) {}

    /**
     * As it is listed.
     *
     * @param analyst who has the case; null is nobody
     * @param seen somebody said that she saw it
     */
    record Listed(Alert alert, Radicado radicado, @Nullable String analyst, boolean seen) {}

    /** In the order of their dates; {@code after} is the last one of the page before. */
    List<Pressing> pressing(LocalDate upTo, @Nullable Pressing after, int limit);

    /** Presented on that day or later, in the order of their days; {@code after} is the last one of the page before. */
    List<PerhapsNotOurs> perhapsNotOurs(LocalDate since, @Nullable PerhapsNotOurs after, int limit);

    /** Flagged and not yet judged, for whom {@link AlertKind#DUTY_OVER} was not raised. */
    List<InSilence> unjudged();

    /** False when it was raised before. */
    boolean raise(Alert alert);

    /** Those that no longer hold are closed. */
    int close(LocalDate today, Instant now);

    /** That hold today, for her; the newest first. */
    List<Listed> of(Staff staff, LocalDate today, @Nullable UUID after, int limit);

    /** False when there is none. */
    boolean seen(UUID alert, Staff staff, Instant at);
}
