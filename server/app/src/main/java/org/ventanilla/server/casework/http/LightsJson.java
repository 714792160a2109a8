package org.ventanilla.server.casework.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseDates;
import org.ventanilla.server.casework.Light;
import org.ventanilla.server.casework.Milestone;

/** The three dates of a case, each with its light and how long it is until then. */
public record LightsJson(Date decide, Date cite, Date notice) {

    /**
     * @param by the last day in time, absent while its term does not run
     * @param on when it was done
     * @param days business days until {@code by}, below nothing when it is over
     */
    public record Date(
            Light light,
            @Nullable LocalDate by,
            @Nullable LocalDate on,
            @Nullable Integer days) {}

    public static LightsJson of(CaseDates dates, LocalDate today, BusinessDays days) {
        return new LightsJson(
                date(dates.decide(), dates.decideLight(today, days), today, days),
                date(dates.cite(), dates.citeLight(today, days), today, days),
                date(dates.notice(), dates.noticeLight(today, days), today, days));
    }

    private static Date date(Milestone date, Light light, LocalDate today, BusinessDays days) {
        return new Date(light, date.by(), date.on(), date.daysLeft(today, days));
    }
}
