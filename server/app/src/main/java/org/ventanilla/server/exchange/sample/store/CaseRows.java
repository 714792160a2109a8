package org.ventanilla.server.exchange.sample.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado;

/** Cases as they stand, with their steps and numbers. */
public final class CaseRows {

    private final Db db;
    private final BulkRows cases;
    private final BulkRows contents;
    private final BulkRows numbers;
    private final BulkRows steps;
    private final BulkRows words;
    private final BulkRows recursos;

    public CaseRows(Db db) {
        this.db = db;
        cases = new BulkRows(db, "pqr");
        contents = new BulkRows(db, "pqr_content");
        numbers = new BulkRows(db, "radicado");
        steps = new BulkRows(db, "case_step");
        words = new BulkRows(db, "case_step_words");
        recursos = new BulkRows(db, "recurso");
    }

    /** @param last of each direction: the series go on after them */
    public void write(List<CaseFile> files, Function<UUID, List<CaseStep>> stepsOf, Collection<Radicado> last) {
        files.forEach(file -> add(file, stepsOf.apply(file.id())));
        List.of(cases, contents, numbers, steps, words, recursos).forEach(BulkRows::write);
        last.forEach(this::goOnAfter);
    }

    private void goOnAfter(Radicado last) {
        db.update("""
                update radicado_series set year = $2, last = $3, last_at =
                  (select max(at) from radicado where direction = $1) where direction = $1
                """, last.direction(), last.year(), last.number());
    }

    private void add(CaseFile file, List<CaseStep> made) {
        cases.add(row(file));
        contents.add(row(file.id(), file.pqr().content()));
        numbers.add(row(file.radicado(), file.filedAt(), file.id()));
        var decision = file.decision();
        if (decision != null && decision.answer() != null) {
            numbers.add(row(decision.answer(), decision.at(), file.id()));
        }
        made.forEach(step -> add(file.id(), step));
        var about = file.pqr().about();
        if (about != null) {
            recursos.add(recurso(file, about, made));
        }
    }

    private void add(UUID pqr, CaseStep step) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", step.id());
        row.put("pqr", pqr);
        row.put("version", step.version());
        row.put("at", step.at());
        row.put("actor", step.actor());
        row.put("move", step.move());
        row.put("article", step.article());
        row.put("from_state", step.from().code());
        row.put("to_state", step.to().code());
        row.put("data", step.data());
        steps.add(row);
        if (step.why() != null) {
            words.add(new LinkedHashMap<>(Map.of("step", step.id(), "why", step.why())));
        }
    }

    private static Map<String, @Nullable Object> row(CaseFile file) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        presented(row, file.pqr());
        row.put("version", file.version());
        row.put("analyst", file.analyst());
        dates(row, file);
        end(row, file);
        return row;
    }

    private static void presented(Map<String, @Nullable Object> row, Pqr pqr) {
        row.put("id", pqr.id());
        row.put("session", pqr.session());
        row.put("kind", pqr.kind());
        row.put("service", pqr.service());
        row.put("causal", pqr.causal());
        row.put("presented_at", pqr.presentation().at());
        row.put("effective", pqr.presentation().effective());
        row.put("term_days", pqr.termDays());
        row.put("term_citation", pqr.termCitation());
        row.put("due", pqr.due());
        row.put("state", pqr.state().code());
        row.put("area", pqr.area());
        row.put("missing", List.of());
        row.put("agent", pqr.reception().agent());
        row.put("official", pqr.reception().official());
        row.put("kiosk", pqr.reception().kiosk());
        row.put("place", pqr.reception().place());
        row.put("municipality", pqr.reception().municipality());
        row.put("idempotency_key", "sample-" + pqr.id());
        row.put("body_sha256", "");
        row.put("about", pqr.about());
        row.put("mal_ingresada", false);
    }

    private static void dates(Map<String, @Nullable Object> row, CaseFile file) {
        var dates = file.dates();
        var waiting = file.waiting();
        row.put("stopped_on", dates.stopped());
        row.put("asked_on", waiting == null ? null : waiting.asked());
        row.put("complete_by", waiting == null ? null : waiting.by());
        row.put("wait_extended", waiting != null && waiting.extended());
        row.put("evidence_until", file.evidenceUntil());
        row.put("term_extended", file.extended());
        row.put("cite_by", dates.cite().by());
        row.put("cited_on", dates.cite().on());
        row.put("notify_by", dates.notice().by());
        row.put("next_due", dates.stopped() != null && waiting != null ? waiting.by() : dates.next());
    }

    private static void end(Map<String, @Nullable Object> row, CaseFile file) {
        var decision = file.decision();
        var answer = decision == null ? null : decision.answer();
        row.put("answer_year", answer == null ? null : answer.year());
        row.put("answer_number", answer == null ? null : answer.number());
        row.put("respuesta", decision == null ? null : decision.respuesta());
        row.put("decided_at", decision == null ? null : decision.at());
        var notice = file.notice();
        row.put("notified_at", notice == null ? null : notice.at());
        row.put("notified_how", notice == null ? null : notice.how());
        var silence = file.silence();
        row.put("sap_since", silence == null ? null : silence.since());
        row.put("sap_stand", silence == null ? null : silence.stand());
        row.put("sap_from", silence == null ? null : silence.from().code());
    }

    private static Map<String, @Nullable Object> row(UUID pqr, Content content) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("pqr", pqr);
        row.put("object", content.object());
        row.put("reasons", content.reasons());
        row.put("name", content.name());
        row.put("document", content.document());
        row.put("account", content.account());
        row.put("address", content.address());
        return row;
    }

    private static Map<String, @Nullable Object> row(Radicado radicado, Object at, UUID pqr) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("direction", radicado.direction());
        row.put("year", radicado.year());
        row.put("number", radicado.number());
        row.put("at", at);
        row.put("pqr", pqr);
        return row;
    }

    private static Map<String, @Nullable Object> recurso(CaseFile file, UUID about, List<CaseStep> made) {
        var sent = made.stream()
                .filter(step -> step.move().name().equals("SEND_TO_SSPD"))
                .findFirst();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("pqr", file.id());
        row.put("about", about);
        row.put("appeal", file.pqr().kind() == Kind.REPOSICION_APELACION);
        row.put("by_conduct", false);
        row.put("findings", List.of());
        row.put("to_pay", 0);
        row.put("payment_seen", true);
        row.put("sspd_sent_on", sent.map(step -> Bogota.dateOf(step.at())).orElse(null));
        return row;
    }
}
