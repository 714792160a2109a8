package org.ventanilla.server.recurso.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.recurso.Finding;
import org.ventanilla.server.recurso.ReadingRecurso.Outlook;

/** {@code RecursoOutlook} of openapi.yaml. */
record OutlookJson(String about, @Nullable LocalDate lastDay, boolean byConduct, long toPay, List<Found> findings) {

    record Found(String code, Finding.Weight weight, String words, String article) {

        static Found of(Finding finding) {
            return new Found(finding.code().code(), finding.weight(), finding.words(), finding.article());
        }
    }

    static OutlookJson of(Outlook outlook) {
        return new OutlookJson(
                outlook.about(),
                outlook.lastDay(),
                outlook.byConduct(),
                outlook.toPay(),
                outlook.findings().stream().map(Found::of).toList());
    }
}
