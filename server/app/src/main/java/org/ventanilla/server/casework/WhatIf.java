package org.ventanilla.server.casework;

import java.time.LocalDate;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.pqr.Catalogue;

/**
 * What follows when a case is answered on some day. Pure.
 *
 * @param late after the term: the silence has come
 * @param citeBy the last day for the citación (T3)
 * @param noticeBy when she is told by aviso at the latest, if each step takes its whole time (T4)
 * @param recursosUntil the last day on which she may disagree, if it takes that long (T6)
 */
public record WhatIf(LocalDate on, boolean late, LocalDate citeBy, LocalDate noticeBy, LocalDate recursosUntil) {

    public static WhatIf answered(CaseFile file, LocalDate on, BusinessDays days, Catalogue catalogue) {
        var now = new Moment(on.atStartOfDay(Bogota.ZONE).toInstant(), days, catalogue);
        var citeBy = now.citeBy(on);
        var told = now.tellBy(citeBy);
        return new WhatIf(
                on,
                file.dates().stopped() == null && on.isAfter(file.pqr().due()),
                citeBy,
                told,
                now.rule("T6").due(told, days));
    }
}
