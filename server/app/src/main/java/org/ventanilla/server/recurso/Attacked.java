package org.ventanilla.server.recurso;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Radicado;

/**
 * The act that a recurso is about, as far as the law asks.
 *
 * @param presented from which day the claim counts that the act answers
 * @param decided null while there is no act
 * @param notified null while nobody was told of it
 * @param settlesRecurso true when the act is itself the answer to a recurso
 * @param by the recurso that attacked it before
 */
public record Attacked(
        LocalDate presented,
        @Nullable LocalDate decided,
        @Nullable LocalDate notified,
        boolean settlesRecurso,
        @Nullable Radicado by) {}
