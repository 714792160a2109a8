package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.EXTENSION_FORBIDDEN;
import static org.ventanilla.contract.ProblemCode.EXTENSION_TOO_LATE;
import static org.ventanilla.contract.ProblemCode.TERM_LONGER_THAN_DOUBLE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;

/** Who has the case and what it is. The state changes only when the study begins. */
public sealed interface Study extends Move {

    record Begin() implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.STUDY;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.to(CaseState.EN_ANALISIS));
        }
    }

    record Assign(UUID analyst) implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.ASSIGN;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.of(analyst));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("analyst", analyst.toString());
        }
    }

    /** To another department, which the citizen sees (instancias). */
    record Pass(String area, @Nullable String why) implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.PASS;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.with(file.pqr().at(area)));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("area", area);
        }
    }

    /** Nothing changes but the record: a call, an aviso sent, a paper that came back. */
    record Note(String code, @Nullable String why) implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.NOTE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file);
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("code", code);
        }
    }

    /** A petición mal ingresada: what it was stays in the step, and it is counted. */
    record Reclassify(Kind real, Service service, @Nullable String causal, String why) implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.RECLASSIFY;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var pqr = file.pqr();
            var term = now.catalogue().term(real, pqr.presentation().effective());
            var corrected = pqr.as(real, service, causal, term, now.catalogue().area(service, causal));
            return Result.done(file.reclassified(corrected.dueOn(due(pqr, corrected, now))));
        }

        /** Its own term from the same presentation, and what was stopped stays stopped. */
        private static LocalDate due(Pqr before, Pqr real, Moment now) {
            var planned = now.days().after(before.presentation().effective(), before.termDays());
            var due = now.days().after(real.presentation().effective(), real.termDays());
            var moved = before.due().isAfter(planned) ? now.days().between(planned, before.due()) : 0;
            return moved == 0 ? due : now.days().after(due, moved);
        }

        @Override
        public Map<String, Object> data() {
            var data = new HashMap<String, Object>(Map.of("kind", real.name(), "service", service.name()));
            if (causal != null) {
                data.put("causal", causal);
            }
            return data;
        }
    }

    /** What was said in a native language, in Spanish; the text itself joins the case. */
    record Translate(UUID interpreter, String why) implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.TRANSLATE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file);
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("interpreter", interpreter.toString());
        }
    }

    /** Told with its reason before the term ends, once, up to double. Never where Ley 142 gives the term: silence admits none. */
    record Extend(LocalDate until, String why) implements Study {
        @Override
        public MoveKind kind() {
            return MoveKind.EXTEND;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var pqr = file.pqr();
            if (pqr.kind() != Kind.OTRA || file.extended()) {
                return Result.refused(EXTENSION_FORBIDDEN);
            }
            if (now.today().isAfter(pqr.due())) {
                return Result.refused(EXTENSION_TOO_LATE);
            }
            var longest = now.rule(pqr.kind().clock(), file)
                    .dueExtended(pqr.presentation().effective(), now.days());
            return until.isAfter(pqr.due()) && !until.isAfter(longest)
                    ? Result.done(file.with(file.dates().decideBy(until)).extendedOnce())
                    : Result.refused(TERM_LONGER_THAN_DOUBLE, "until");
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("until", until.toString());
        }
    }
}
