package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.EVIDENCE_DATE_WRONG;
import static org.ventanilla.contract.ProblemCode.EVIDENCE_DECREED_LATE;
import static org.ventanilla.contract.ProblemCode.VISIT_IN_THE_PAST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;

/** Finding out what is true. Only a decree that she was told of in time moves the date to decide. */
public sealed interface Evidence extends Move {

    /**
     * Told to her with its new date before the last day of the term (Ley 142/1994 art. 158); later it moves nothing, and the
     * silence comes.
     */
    record Decree(LocalDate told, LocalDate until, String why) implements Evidence {
        @Override
        public MoveKind kind() {
            return MoveKind.DECREE_EVIDENCE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var due = file.pqr().due();
            var wrong = now.wrong(told, file);
            if (wrong.isPresent()) {
                return Result.refused(wrong.get(), "told");
            }
            if (!told.isBefore(due) || file.evidenceUntil() != null) {
                return Result.refused(EVIDENCE_DECREED_LATE);
            }
            return until.isAfter(due) && now.days().isBusinessDay(until)
                    ? Result.done(file.to(CaseState.EN_PRUEBAS)
                            .evidenceUntil(until)
                            .with(file.dates().decideBy(until)))
                    : Result.refused(EVIDENCE_DATE_WRONG, "until");
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("told", told.toString(), "until", until.toString());
        }
    }

    /** Something asked of another area or of the person, without moving any date. */
    record Request(String from, String why) implements Evidence {
        @Override
        public MoveKind kind() {
            return MoveKind.REQUEST_EVIDENCE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file);
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("from", from);
        }
    }

    record Finish(String why) implements Evidence {
        @Override
        public MoveKind kind() {
            return MoveKind.CLOSE_EVIDENCE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.to(CaseState.EN_ANALISIS));
        }
    }

    /** @param why the place, and what will be looked at */
    record Appoint(Instant at, String why) implements Evidence {
        @Override
        public MoveKind kind() {
            return MoveKind.APPOINT_VISIT;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return at.isAfter(now.at())
                    ? Result.done(file.to(CaseState.EN_VISITA))
                    : Result.refused(VISIT_IN_THE_PAST, "at");
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("at", at.toString());
        }
    }

    /**
     * @param why the acta
     * @param pages its scanned pages
     */
    record Hold(Instant held, List<UUID> pages, String why) implements Evidence {
        public Hold {
            pages = List.copyOf(pages);
        }

        @Override
        public MoveKind kind() {
            return MoveKind.HOLD_VISIT;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return now.wrong(Bogota.dateOf(held), file)
                    .map(problem -> Result.<CaseFile>refused(problem, "held"))
                    .orElseGet(() -> Result.done(file.to(CaseState.EN_ANALISIS)));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of(
                    "held",
                    held.toString(),
                    "pages",
                    pages.stream().map(UUID::toString).toList());
        }
    }
}
