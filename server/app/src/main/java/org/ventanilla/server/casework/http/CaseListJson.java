package org.ventanilla.server.casework.http;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseLists.Counts;
import org.ventanilla.server.casework.ListingCases;

/** A list of cases as it travels. */
record CaseListJson(List<Row> rows, boolean more, @Nullable Counts counts) {

    private static final int LONGEST = 160;

    record Person(UUID id, String name) {}

    /** @param stopped its term stands still until she completes it */
    record Row(
            UUID id,
            String radicado,
            LocalDate filedOn,
            int version,
            @Nullable String who,
            String object,
            String kind,
            String kindWord,
            Service service,
            String state,
            String stateWord,
            String area,
            @Nullable Person analyst,
            boolean stopped,
            LightsJson lights) {}

    /** Who works on cases, by id; the calendar of today. */
    record Around(Map<UUID, String> names, LocalDate today, BusinessDays days) {
        static Around of(List<Staff> analysts, LocalDate today, BusinessDays days) {
            return new Around(analysts.stream().collect(toMap(Staff::id, Staff::name)), today, days);
        }
    }

    static CaseListJson of(ListingCases.Page page, Around around) {
        return new CaseListJson(rows(page.files(), around), page.more(), page.counts());
    }

    static List<Row> rows(List<CaseFile> files, Around around) {
        return files.stream().map(file -> row(file, around)).toList();
    }

    private static Row row(CaseFile file, Around around) {
        var pqr = file.pqr();
        return new Row(
                file.id(),
                file.radicado().text(),
                Bogota.dateOf(file.filedAt()),
                file.version(),
                pqr.content().name(),
                line(pqr.content().object()),
                pqr.kind().name(),
                pqr.kind().word(),
                pqr.service(),
                file.state().code(),
                file.state().word(),
                pqr.area(),
                analyst(file.analyst(), around),
                file.dates().stopped() != null,
                LightsJson.of(file.dates(), around.today(), around.days()));
    }

    private static @Nullable Person analyst(@Nullable UUID analyst, Around around) {
        return analyst == null ? null : new Person(analyst, around.names().getOrDefault(analyst, "—"));
    }

    private static String line(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
