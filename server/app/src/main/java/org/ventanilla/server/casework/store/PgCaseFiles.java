package org.ventanilla.server.casework.store;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.store.CaseRow;

public final class PgCaseFiles implements CaseFiles {

    private final Db db;

    public PgCaseFiles(Db db) {
        this.db = db;
    }

    @Override
    public Optional<CaseFile> of(Radicado radicado) {
        return db.one(
                        CaseRow.CASES + "where (r.direction, r.year, r.number) = ($1, $2, $3)",
                        radicado.direction(),
                        radicado.year(),
                        radicado.number())
                .map(FileRow::file);
    }

    @Override
    public Optional<CaseFile> byId(UUID pqr) {
        return db.one(CaseRow.CASES + "where p.id = $1", pqr).map(FileRow::file);
    }

    @Override
    public Optional<CaseFile> lock(UUID pqr) {
        return db.one(CaseRow.CASES + "where p.id = $1 for update of p", pqr).map(FileRow::file);
    }

    @Override
    public void save(CaseFile file, CaseStep step) {
        saveClassAndWay(file);
        saveDates(file);
        saveEnd(file);
        add(file.id(), step);
    }

    @Override
    public List<CaseStep> steps(UUID pqr) {
        var steps = new ArrayList<CaseStep>();
        for (var row : db.query("""
                select s.*, w.why from case_step s left join case_step_words w on w.step = s.id
                where s.pqr = $1 order by s.version
                """, pqr)) {
            steps.add(FileRow.step(row));
        }
        return steps;
    }

    private void saveClassAndWay(CaseFile file) {
        var pqr = file.pqr();
        db.update(
                """
                update pqr set version = $2, kind = $3, service = $4, causal = $5, term_days = $6, term_citation = $7,
                  state = $8, area = $9, analyst = $10, mal_ingresada = $11 where id = $1
                """,
                file.id(),
                file.version(),
                pqr.kind(),
                pqr.service(),
                pqr.causal(),
                pqr.termDays(),
                pqr.termCitation(),
                pqr.state().code(),
                pqr.area(),
                file.analyst(),
                file.malIngresada());
    }

    private void saveDates(CaseFile file) {
        var dates = file.dates();
        var waiting = file.waiting();
        db.update(
                """
                update pqr set due = $2, stopped_on = $3, cite_by = $4, cited_on = $5, notify_by = $6, next_due = $7,
                  asked_on = $8, complete_by = $9, wait_extended = $10, evidence_until = $11, term_extended = $12
                where id = $1
                """,
                file.id(),
                file.pqr().due(),
                dates.stopped(),
                dates.cite().by(),
                dates.cite().on(),
                dates.notice().by(),
                pressing(file),
                waiting == null ? null : waiting.asked(),
                waiting == null ? null : waiting.by(),
                waiting != null && waiting.extended(),
                file.evidenceUntil(),
                file.extended());
    }

    /** Whoever waits for the person looks at her date. */
    private static @Nullable LocalDate pressing(CaseFile file) {
        var waiting = file.waiting();
        return file.dates().stopped() != null && waiting != null
                ? waiting.by()
                : file.dates().next();
    }

    private void saveEnd(CaseFile file) {
        var decision = file.decision();
        var answer = decision == null ? null : decision.answer();
        var notice = file.notice();
        var silence = file.silence();
        db.update(
                """
                update pqr set answer_year = $2, answer_number = $3, respuesta = $4, decided_at = $5, notified_at = $6,
                  notified_how = $7, sap_since = $8, sap_stand = $9, sap_from = $10 where id = $1
                """,
                file.id(),
                orNull(answer, Radicado::year),
                orNull(answer, Radicado::number),
                orNull(decision, given -> given.respuesta()),
                orNull(decision, given -> given.at()),
                orNull(notice, given -> given.at()),
                orNull(notice, given -> given.how()),
                orNull(silence, given -> given.since()),
                orNull(silence, given -> given.stand()),
                orNull(silence, given -> given.from().code()));
    }

    private void add(UUID pqr, CaseStep step) {
        db.update(
                """
                insert into case_step (id, pqr, version, at, actor, move, article, from_state, to_state, data)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                step.id(),
                pqr,
                step.version(),
                step.at(),
                step.actor(),
                step.move(),
                step.article(),
                step.from().code(),
                step.to().code(),
                new JsonObject(step.data()));
        if (step.why() != null) {
            db.update("insert into case_step_words (step, why) values ($1, $2)", step.id(), step.why());
        }
    }

    private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> part) {
        return value == null ? null : part.apply(value);
    }
}
