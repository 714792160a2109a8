package org.ventanilla.server.casework.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.casework.Decision;
import org.ventanilla.server.casework.Milestone;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Silence;
import org.ventanilla.server.casework.Waiting;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.pqr.store.CaseRow;

/** A row of {@link CaseRow#CASES} as a case file. */
public final class FileRow {

    private FileRow() {}

    public static CaseFile file(Row row) {
        var filed = CaseRow.radicada(row);
        return new CaseFile(
                filed.radicado(),
                filed.at(),
                filed.pqr(),
                row.getInteger("version"),
                row.getUUID("analyst"),
                row.getBoolean("mal_ingresada"),
                dates(row),
                waiting(row),
                row.getLocalDate("evidence_until"),
                row.getBoolean("term_extended"),
                decision(row),
                notice(row),
                silence(row));
    }

    static CaseStep step(Row row) {
        return new CaseStep(
                row.getUUID("id"),
                row.getInteger("version"),
                Db.instant(row, "at"),
                row.getString("actor"),
                MoveKind.valueOf(row.getString("move")),
                row.getString("article"),
                CaseState.of(row.getString("from_state")),
                CaseState.of(row.getString("to_state")),
                row.getJsonObject("data").getMap(),
                row.getString("why"));
    }

    private static CaseDates dates(Row row) {
        return new CaseDates(
                new Milestone(row.getLocalDate("due"), day(Db.instantOrNull(row, "decided_at"))),
                new Milestone(row.getLocalDate("cite_by"), row.getLocalDate("cited_on")),
                new Milestone(row.getLocalDate("notify_by"), day(Db.instantOrNull(row, "notified_at"))),
                row.getLocalDate("stopped_on"));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Bogota.dateOf(at);
    }

    private static @Nullable Waiting waiting(Row row) {
        var asked = row.getLocalDate("asked_on");
        return asked == null
                ? null
                : new Waiting(asked, row.getLocalDate("complete_by"), row.getBoolean("wait_extended"));
    }

    private static @Nullable Decision decision(Row row) {
        var at = Db.instantOrNull(row, "decided_at");
        return at == null ? null : new Decision(answer(row), at, Respuesta.valueOf(row.getString("respuesta")));
    }

    private static @Nullable Radicado answer(Row row) {
        var year = row.getInteger("answer_year");
        return year == null ? null : new Radicado(Direction.SAL, year, row.getInteger("answer_number"));
    }

    private static @Nullable Notice notice(Row row) {
        var at = Db.instantOrNull(row, "notified_at");
        return at == null ? null : new Notice(at, Notice.How.valueOf(row.getString("notified_how")));
    }

    private static @Nullable Silence silence(Row row) {
        var since = Db.instantOrNull(row, "sap_since");
        return since == null
                ? null
                : new Silence(
                        since,
                        Silence.Stand.valueOf(row.getString("sap_stand")),
                        CaseState.of(Objects.requireNonNull(row.getString("sap_from"))));
    }
}
