package org.ventanilla.server.expediente;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/**
 * A line of the record that the utility must keep of what was presented and answered (Ley 142/1994 art. 153).
 *
 * @param about the case that a recurso attacks
 * @param due until when it had to be decided
 * @param answer the radicado of the answer
 */
public record Presented(
        Radicado radicado,
        Instant at,
        Kind kind,
        Service service,
        @Nullable String causal,
        @Nullable String name,
        @Nullable String account,
        @Nullable Radicado about,
        CaseState state,
        LocalDate due,
        @Nullable Respuesta respuesta,
        @Nullable Radicado answer,
        @Nullable LocalDate decided,
        @Nullable LocalDate cited,
        @Nullable LocalDate notified,
        Notice.@Nullable How how) {}
