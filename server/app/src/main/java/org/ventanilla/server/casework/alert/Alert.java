package org.ventanilla.server.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;

/**
 * Told once for each date and kind.
 *
 * @param clock which clock of the law it is about
 * @param due the last day of the term
 * @param ahead of a warning: how many business days before the end it is for; else 0
 * @param role who is told besides the analyst who has the case; null is nobody else
 * @param recogniseBy of a silence: until when its effects must be recognised
 */
public record Alert(
        UUID id,
        UUID pqr,
        AlertKind kind,
        String clock,
        LocalDate due,
        int ahead,
        @Nullable Role role,
        @Nullable Instant recogniseBy,
        Instant raisedAt) {}
