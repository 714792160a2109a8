package org.ventanilla.server.pqr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Presentation;

/**
 * A case, before its radicado is known: that comes last.
 *
 * @param area the department that has it now
 * @param termCitation the rule of the day it was presented
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
        List<Annex> annexes) {

    public Pqr {
        missing = List.copyOf(missing);
        annexes = List.copyOf(annexes);
    }
}
