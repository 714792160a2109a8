package org.ventanilla.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado;

/**
 * A case as it stands. Each move makes the next one of it; nothing else does.
 *
 * @param filedAt when the radicado was given
 * @param version grows by one with each move
 * @param analyst who has it; null is nobody yet
 * @param malIngresada it had to be reclassified
 * @param evidenceUntil the new date that was told with the decree; null without one
 * @param extended the term was extended once (Ley 1755/2015 art. 14)
 */
public record CaseFile(
        Radicado radicado,
        Instant filedAt,
        Pqr pqr,
        int version,
        @Nullable UUID analyst,
        boolean malIngresada,
        CaseDates dates,
        @Nullable Waiting waiting,
        @Nullable LocalDate evidenceUntil,
        boolean extended,
        @Nullable Decision decision,
        @Nullable Notice notice,
        @Nullable Silence silence) {

    public UUID id() {
        return pqr.id();
    }

    public CaseState state() {
        return pqr.state();
    }

    CaseFile to(CaseState next) {
        return with(pqr.in(next));
    }

    CaseFile with(Pqr next) {
        return change(next, analyst, malIngresada, dates, waiting, evidenceUntil, extended, decision, notice, silence);
    }

    CaseFile of(UUID next) {
        return change(pqr, next, malIngresada, dates, waiting, evidenceUntil, extended, decision, notice, silence);
    }

    CaseFile reclassified(Pqr next) {
        return change(next, analyst, true, dates, waiting, evidenceUntil, extended, decision, notice, silence)
                .with(dates.decideBy(next.due()));
    }

    /** The date to decide is also the one that the public page shows. */
    CaseFile with(CaseDates next) {
        var by = next.decide().by();
        return change(
                by == null ? pqr : pqr.dueOn(by),
                analyst,
                malIngresada,
                next,
                waiting,
                evidenceUntil,
                extended,
                decision,
                notice,
                silence);
    }

    CaseFile with(Waiting next) {
        return change(pqr, analyst, malIngresada, dates, next, evidenceUntil, extended, decision, notice, silence);
    }

    CaseFile evidenceUntil(LocalDate next) {
        return change(pqr, analyst, malIngresada, dates, waiting, next, extended, decision, notice, silence);
    }

    CaseFile extendedOnce() {
        return change(pqr, analyst, malIngresada, dates, waiting, evidenceUntil, true, decision, notice, silence);
    }

    CaseFile with(Decision next) {
        return change(pqr, analyst, malIngresada, dates, waiting, evidenceUntil, extended, next, notice, silence);
    }

    CaseFile with(Notice next) {
        return change(pqr, analyst, malIngresada, dates, waiting, evidenceUntil, extended, decision, next, silence);
    }

    CaseFile with(Silence next) {
        return change(pqr, analyst, malIngresada, dates, waiting, evidenceUntil, extended, decision, notice, next);
    }

    CaseFile versioned() {
        return new CaseFile(
                radicado,
                filedAt,
                pqr,
                version + 1,
                analyst,
                malIngresada,
                dates,
                waiting,
                evidenceUntil,
                extended,
                decision,
                notice,
                silence);
    }

    private CaseFile change(
            Pqr nextPqr,
            @Nullable UUID nextAnalyst,
            boolean nextMalIngresada,
            CaseDates nextDates,
            @Nullable Waiting nextWaiting,
            @Nullable LocalDate nextEvidence,
            boolean nextExtended,
            @Nullable Decision nextDecision,
            @Nullable Notice nextNotice,
            @Nullable Silence nextSilence) {
        return new CaseFile(
                radicado,
                filedAt,
                nextPqr,
                version,
                nextAnalyst,
                nextMalIngresada,
                nextDates,
                nextWaiting,
                nextEvidence,
                nextExtended,
                nextDecision,
                nextNotice,
                nextSilence);
    }
}
