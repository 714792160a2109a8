package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.RESPUESTA_UNFIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/** The end of a case: decided, told, closed; or sent to whom it concerns. */
public sealed interface Resolving extends Move {

    /** The answer is out, with its own radicado. */
    record Decide(Radicado answer, Instant at, Respuesta respuesta) implements Resolving {
        @Override
        public MoveKind kind() {
            return MoveKind.DECIDE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var day = Bogota.dateOf(at);
            var wrong = now.wrong(day, file);
            if (wrong.isPresent()) {
                return Result.refused(wrong.get(), "at");
            }
            return respuesta.isDecision() && respuesta.fits(file.pqr().kind())
                    ? Result.done(file.to(CaseState.DECIDIDA)
                            .with(new Decision(answer, at, respuesta))
                            .with(file.dates().decided(day, now.citeBy(day))))
                    : Result.refused(RESPUESTA_UNFIT, "respuesta");
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("answer", answer.text(), "at", at.toString(), "respuesta", respuesta.name());
        }
    }

    /** @param on the day on which it left */
    record Cite(LocalDate on) implements Resolving {
        @Override
        public MoveKind kind() {
            return MoveKind.CITE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return afterDecision(on, file, now)
                    .<Result<CaseFile>>map(problem -> Result.refused(problem, "on"))
                    .orElseGet(() -> Result.done(
                            file.to(CaseState.CITADA).with(file.dates().cited(on, now.tellBy(on)))));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("on", on.toString());
        }
    }

    /** @param at when she is held to know it: by aviso, the end of the day after its delivery (Ley 1437/2011 art. 69) */
    record Notify(Instant at, Notice.How how) implements Resolving {
        @Override
        public MoveKind kind() {
            return MoveKind.NOTIFY;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return afterDecision(Bogota.dateOf(at), file, now)
                    .<Result<CaseFile>>map(problem -> Result.refused(problem, "at"))
                    .orElseGet(() -> Result.done(file.to(CaseState.NOTIFICADA)
                            .with(new Notice(at, how))
                            .with(file.dates().notified(Bogota.dateOf(at)))));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("at", at.toString(), "how", how.name());
        }
    }

    record Close(@Nullable String why) implements Resolving {
        @Override
        public MoveKind kind() {
            return MoveKind.CLOSE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.to(CaseState.CERRADA));
        }
    }

    /**
     * Not ours to decide (Ley 1755/2015 art. 21): at once if it was said, within five business days if it was written. A
     * recurso against our own decision is ours. She is told as of any decision.
     *
     * @param letter the radicado of the letter that tells the petitioner
     * @param entity who decides it
     */
    record Transfer(Radicado letter, String entity, String why) implements Resolving {
        @Override
        public MoveKind kind() {
            return MoveKind.TRANSFER;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Respuesta.TRASLADA.fits(file.pqr().kind())
                    ? Result.done(file.to(CaseState.TRASLADADA)
                            .with(new Decision(letter, now.at(), Respuesta.TRASLADA))
                            .with(file.dates().decided(now.today(), now.citeBy(now.today()))))
                    : Result.refused(RESPUESTA_UNFIT, "respuesta");
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("answer", letter.text(), "entity", entity);
        }
    }

    private static Optional<ProblemCode> afterDecision(LocalDate day, CaseFile file, Moment now) {
        var decided = file.dates().decide().on();
        return decided != null && day.isBefore(decided)
                ? Optional.of(ProblemCode.DATE_BEFORE_ACT)
                : now.wrong(day, file);
    }
}
