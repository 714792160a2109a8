package org.ventanilla.server.sui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each row must keep, with the column to look at and what to mend. */
public enum Regla {
    DEPARTAMENTO(
            1,
            "Complete el departamento: 2 números del DANE.",
            row -> !row.departamento().matches("[0-9]{2}")),
    MUNICIPIO(
            2,
            "Complete el municipio: 3 números del DANE.",
            row -> !row.municipio().matches("[0-9]{3}")),
    CENTRO_POBLADO(
            3,
            "Complete el centro poblado: 3 números del DANE.",
            row -> !row.centroPoblado().matches("[0-9]{3}")),
    RADICADO(4, "Escriba el radicado, sin espacios ni comas.", row -> !isCode(row.radicado())),
    FECHA_RADICACION(5, "Escriba la fecha de radicación.", row -> row.filed() == null),
    RADICADA_DESPUES(5, "Se radicó después: va en otro mes.", (row, month) -> month.isBefore(row.filed())),
    TRAMITE(6, "Cambie el tipo: el SUI no tiene este trámite.", row -> row.tramite() == null),
    GRUPO(
            7,
            "Elija una causal de facturación o de prestación.",
            row -> !row.group().matches("[FP]")),
    DETALLE(
            8,
            "Elija una causal del catálogo del servicio.",
            (row, month) -> !month.causales().contains(row.group() + row.detail())),
    CUENTA(9, "Escriba la cuenta, o 0000 si no tiene.", row -> !isCode(row.account())),
    FACTURA(10, "Escriba el recibo, o N si no tiene.", row -> !isCode(row.invoice())),
    RESPUESTA(11, "Elija el tipo de respuesta.", row -> row.answer() == null),
    PAREJA(11, "Esa respuesta no va con este trámite: cámbiela.", Regla::isWrongPair),
    FECHA_RESPUESTA(12, "Registre la fecha de la respuesta.", row -> isAnswered(row) && row.answered() == null),
    FECHA_SIN_RESPUESTA(
            12, "Sin respuesta no hay fecha: bórrela.", row -> row.isUnanswered() && row.answered() != null),
    RESPUESTA_ANTES(
            12, "La respuesta es anterior a la radicación: revise.", row -> isBefore(row.answered(), row.filed())),
    RESPONDIDA_DESPUES(12, "Se respondió después: déjela pendiente.", (row, month) -> month.isBefore(row.answered())),
    RESPONDIDA_ANTES(12, "Se respondió en otro mes: quite la fila.", Regla::isOfAnEarlierMonth),
    RADICADO_RESPUESTA(
            13, "Registre el radicado de la respuesta.", row -> isAnswered(row) && !isCode(row.answerRadicado())),
    RADICADO_SIN_RESPUESTA(
            13,
            "Sin respuesta no hay radicado: bórrelo.",
            row -> row.isUnanswered() && !row.answerRadicado().isEmpty()),
    FECHA_NOTIFICACION(14, "Registre la fecha de notificación.", row -> isAnswered(row) && row.notified() == null),
    NOTIFICACION_SIN_RESPUESTA(
            14, "Sin respuesta no hay notificación: bórrela.", row -> row.isUnanswered() && row.notified() != null),
    NOTIFICACION_ANTES(
            14, "La notificación es anterior a la respuesta: revise.", row -> isBefore(row.notified(), row.answered())),
    TIPO_NOTIFICACION(15, "Elija el tipo de notificación.", row -> row.way() == null),
    TIPO_SIN_RESPUESTA(
            15,
            "Sin respuesta solo va «no aplica» (3).",
            row -> row.isUnanswered() && row.way() != null && row.way() != Notificacion.NO_APLICA),
    TRASLADO_SOLO_APELACION(
            16,
            "Solo una apelación va a la Superintendencia: borre la fecha.",
            row -> row.transferred() != null && row.tramite() != Tramite.REPOSICION_Y_APELACION),
    TRASLADO_SIN_RESPUESTA(
            16,
            "Sin respuesta no hay traslado: borre la fecha.",
            row -> row.isUnanswered() && row.transferred() != null),
    TRASLADO_ANTES(
            16,
            "El traslado es anterior a la notificación: revise.",
            row -> isBefore(row.transferred(), row.notified()));

    private final int column;
    private final String mend;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final BiPredicate<SuiRow, Month> broken;

    Regla(int column, String mend, BiPredicate<SuiRow, Month> broken) {
        this.column = column;
        this.mend = mend;
        this.broken = broken;
    }

    Regla(int column, String mend, Predicate<SuiRow> broken) {
        this(column, mend, (row, month) -> broken.test(row));
    }

    /** Every rule that the row breaks, in the order of the columns. */
    public static List<Regla> brokenBy(SuiRow row, Month month) {
        return Arrays.stream(values())
                .filter(rule -> rule.broken.test(row, month))
                .toList();
    }

    /** 1 to 16. */
    public int column() {
        return column;
    }

    public String mend() {
        return mend;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAnswered(SuiRow row) {
        return row.answer() != null && !row.isUnanswered();
    }

    private static boolean isWrongPair(SuiRow row) {
        return row.tramite() != null && row.answer() != null && !row.tramite().allows(row.answer());
    }

    /** Filed and told before the month: it was in an earlier file. */
    private static boolean isOfAnEarlierMonth(SuiRow row, Month month) {
        return month.isAfter(row.filed()) && month.isAfter(row.answered()) && !isNotBefore(row.notified(), month);
    }

    private static boolean isNotBefore(@Nullable LocalDate day, Month month) {
        return day != null && !month.isAfter(day);
    }

    private static boolean isBefore(@Nullable LocalDate later, @Nullable LocalDate earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }

    /** What may stand between two commas without quotes. */
    private static boolean isCode(String text) {
        return text.matches("[0-9A-Za-z][0-9A-Za-z./-]{0,29}");
    }
}
