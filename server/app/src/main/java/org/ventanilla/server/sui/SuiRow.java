package org.ventanilla.server.sui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Respuesta;

/**
 * The sixteen columns of Formato A in their order. Null is an empty cell, which may be right or may break a {@link Regla}.
 *
 * @param departamento DANE, two digits
 * @param municipio DANE, three digits
 * @param centroPoblado DANE, three digits; 000 is the town itself
 * @param group F or P
 * @param detail three digits
 * @param account {@link #NO_ACCOUNT} where there is none
 * @param invoice {@link #NO_INVOICE} where there is none
 * @param notified or carried out
 * @param transferred to the Superintendencia, with an apelación
 */
public record SuiRow(
        String departamento,
        String municipio,
        String centroPoblado,
        String radicado,
        @Nullable LocalDate filed,
        @Nullable Tramite tramite,
        String group,
        String detail,
        String account,
        String invoice,
        @Nullable Respuesta answer,
        @Nullable LocalDate answered,
        String answerRadicado,
        @Nullable LocalDate notified,
        @Nullable Notificacion way,
        @Nullable LocalDate transferred) {

    public static final String NO_ACCOUNT = "0000";
    public static final String NO_INVOICE = "N";
    static final int COLUMNS = 16;

    /** Nothing was answered, so nothing of an answer may stand in the row. */
    boolean isUnanswered() {
        return answer == Respuesta.PENDIENTE || answer == Respuesta.SIN_RESPUESTA;
    }
}
