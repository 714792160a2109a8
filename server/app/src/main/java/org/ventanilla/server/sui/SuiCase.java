package org.ventanilla.server.sui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Respuesta;

/**
 * A case as far as Formato A asks about it, with all that is known today.
 *
 * @param divipola of the kiosk's municipality, five digits
 * @param group of the causal, where the catalogue knows it
 * @param due last day to answer
 */
public record SuiCase(
        String divipola,
        String radicado,
        LocalDate filed,
        @Nullable Tramite tramite,
        @Nullable String group,
        @Nullable String causal,
        @Nullable String account,
        @Nullable String invoice,
        LocalDate due,
        @Nullable Respuesta answer,
        @Nullable LocalDate answered,
        @Nullable String answerRadicado,
        @Nullable LocalDate notified,
        @Nullable Notificacion way,
        @Nullable LocalDate transferred) {

    private static final String TOWN = "000";

    /**
     * The row of a month. A decision of which nobody was told is none (Ley 1437/2011 art. 72): until the month in which it is
     * notified the case is pending, or without answer once its term has run out and nothing was decided.
     */
    public SuiRow in(Month month) {
        return isToldIn(month) ? told() : untold(month);
    }

    private boolean isToldIn(Month month) {
        return notified != null && !month.isBefore(notified);
    }

    private SuiRow told() {
        return row(answer, answered, orEmpty(answerRadicado), notified, way, transferred);
    }

    private SuiRow untold(Month month) {
        var decided = answered != null && !month.isBefore(answered);
        var late = !decided && !due.isAfter(month.last());
        return row(late ? Respuesta.SIN_RESPUESTA : Respuesta.PENDIENTE, null, "", null, Notificacion.NO_APLICA, null);
    }

    private SuiRow row(
            @Nullable Respuesta given,
            @Nullable LocalDate on,
            String with,
            @Nullable LocalDate told,
            @Nullable Notificacion how,
            @Nullable LocalDate passedOn) {
        var isDane = divipola.matches("[0-9]{5}");
        return new SuiRow(
                isDane ? divipola.substring(0, 2) : "",
                isDane ? divipola.substring(2) : "",
                TOWN,
                radicado,
                filed,
                tramite,
                orEmpty(group),
                orEmpty(causal),
                orElse(account, SuiRow.NO_ACCOUNT),
                orElse(invoice, SuiRow.NO_INVOICE),
                given,
                on,
                with,
                told,
                how,
                passedOn);
    }

    private static String orEmpty(@Nullable String text) {
        return orElse(text, "");
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
