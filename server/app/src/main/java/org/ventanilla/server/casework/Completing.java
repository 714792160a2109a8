package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.COMPLETION_ASKED_LATE;
import static org.ventanilla.contract.ProblemCode.DESISTIMIENTO_TOO_EARLY;
import static org.ventanilla.contract.ProblemCode.RESPUESTA_UNFIT;
import static org.ventanilla.contract.ProblemCode.WAIT_EXTENDED_ALREADY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/** An incomplete petition (Ley 1755/2015 art. 17), and one that is taken back (art. 18). */
public sealed interface Completing extends Move {

    /** What is missing, said in time (T15); the term stands still from today. */
    record Ask(String why) implements Completing {
        @Override
        public MoveKind kind() {
            return MoveKind.ASK_TO_COMPLETE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var last = now.rule("T15", file).due(file.pqr().presentation().effective(), now.days());
            if (now.today().isAfter(last)) {
                return Result.refused(COMPLETION_ASKED_LATE);
            }
            var by = now.rule("T15-COMPLETAR", file).due(now.today(), now.days());
            return Result.done(file.to(CaseState.ESPERANDO_AL_USUARIO)
                    .with(file.dates().stop(now.today()))
                    .with(new Waiting(now.today(), by, false)));
        }
    }

    /** Another month, if she asks for it before the first is over; once. */
    record ExtendWait(String why) implements Completing {
        @Override
        public MoveKind kind() {
            return MoveKind.EXTEND_WAIT;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var waiting = waiting(file);
            if (waiting.extended() || now.today().isAfter(waiting.by())) {
                return Result.refused(WAIT_EXTENDED_ALREADY);
            }
            var by = now.rule("T15-COMPLETAR", file).dueExtended(waiting.asked(), now.days());
            return Result.done(file.with(new Waiting(waiting.asked(), by, true)));
        }
    }

    /** @param on the day on which she brought it; the term runs again from the next */
    record Complete(LocalDate on, String why) implements Completing {
        @Override
        public MoveKind kind() {
            return MoveKind.COMPLETE;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return now.wrong(on, file)
                    .map(problem -> Result.<CaseFile>refused(problem, "on"))
                    .orElseGet(() -> Result.done(
                            file.to(CaseState.EN_ANALISIS).with(file.dates().restart(on, now.days()))));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("on", on.toString());
        }
    }

    /** Nothing came: a reasoned act, notified, open to reposición only. She may file it again. */
    record Desist(Radicado act, String why) implements Completing {
        @Override
        public MoveKind kind() {
            return MoveKind.DESIST;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return now.today().isAfter(waiting(file).by())
                    ? archived(file, act, now)
                    : Result.refused(DESISTIMIENTO_TOO_EARLY);
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("answer", act.text());
        }
    }

    /** She herself takes it back, at any moment. */
    record Withdraw(Radicado act, String why) implements Completing {
        @Override
        public MoveKind kind() {
            return MoveKind.WITHDRAW;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return archived(file, act, now);
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("answer", act.text());
        }
    }

    /** A recurso is not archived: the SUI takes no such answer to it, so it is rejected by a decision. */
    private static Result<CaseFile> archived(CaseFile file, Radicado act, Moment now) {
        return Respuesta.ARCHIVA.fits(file.pqr().kind())
                ? Result.done(file.to(CaseState.DESISTIDA)
                        .with(new Decision(act, now.at(), Respuesta.ARCHIVA))
                        .with(file.dates().decided(now.today(), now.citeBy(now.today()))))
                : Result.refused(RESPUESTA_UNFIT, "respuesta");
    }

    private static Waiting waiting(CaseFile file) {
        return Objects.requireNonNull(file.waiting(), "nobody was asked to complete it");
    }
}
