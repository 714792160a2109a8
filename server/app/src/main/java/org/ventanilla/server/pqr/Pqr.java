package org.ventanilla.server.pqr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.Presentation;

/**
 * A case, before its radicado is known: that comes last.
 *
 * @param area the department that has it now
 * @param termCitation the rule of the day it was presented
 * @param about the case that a recurso attacks
 * @param language the native language in which it was said; null is Spanish
 */
public record Pqr(
        UUID id,
        UUID session,
        Kind kind,
        Service service,
        @Nullable String causal,
        Presentation presentation,
        int termDays,
        String termCitation,
        LocalDate due,
        CaseState state,
        String area,
        Reception reception,
        Content content,
        List<Content.Missing> missing,
        List<Annex> annexes,
        @Nullable UUID about,
        @Nullable String language) {

    public Pqr {
        missing = List.copyOf(missing);
        annexes = List.copyOf(annexes);
    }

    public Pqr in(CaseState next) {
        return with(kind, service, causal, termDays, termCitation, due, next, area);
    }

    /** In another department. */
    public Pqr at(String next) {
        return with(kind, service, causal, termDays, termCitation, due, state, next);
    }

    public Pqr dueOn(LocalDate next) {
        return with(kind, service, causal, termDays, termCitation, next, state, area);
    }

    /** As what it really is, under the term of that. */
    public Pqr as(Kind real, Service of, @Nullable String why, ClockRule term, String next) {
        return with(real, of, why, term.length(), term.citation(), due, state, next);
    }

    private Pqr with(
            Kind nextKind,
            Service nextService,
            @Nullable String nextCausal,
            int days,
            String citation,
            LocalDate nextDue,
            CaseState nextState,
            String nextArea) {
        return new Pqr(
                id,
                session,
                nextKind,
                nextService,
                nextCausal,
                presentation,
                days,
                citation,
                nextDue,
                nextState,
                nextArea,
                reception,
                content,
                missing,
                annexes,
                about,
                language);
    }
}
