package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.SILENCE_TOO_EARLY;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;

/** The silencio administrativo positivo (Ley 142/1994 art. 158): flagged by the clock, judged by the responsible person. */
public sealed interface Silencing extends Move {

    /** @param since when the term had run out; the 72 hours count from here */
    record Flag(Instant since) implements Silencing {
        @Override
        public MoveKind kind() {
            return MoveKind.FLAG_SAP;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var due = file.dates().next();
            return due != null && Bogota.dateOf(since).isAfter(due) && !since.isAfter(now.at())
                    ? Result.done(file.to(CaseState.SAP).with(new Silence(since, Silence.Stand.FLAGGED, file.state())))
                    : Result.refused(SILENCE_TOO_EARLY);
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("since", since.toString());
        }
    }

    /** It is resolved in her favour; the act that says so is decided next. */
    record Recognise(String why) implements Silencing {
        @Override
        public MoveKind kind() {
            return MoveKind.RECOGNISE_SAP;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.with(silence(file).now(Silence.Stand.RECOGNISED)));
        }
    }

    record Except(Silence.Ground ground, String why) implements Silencing {
        @Override
        public MoveKind kind() {
            return MoveKind.EXCEPT_SAP;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            var silence = silence(file);
            return Result.done(file.to(silence.from()).with(silence.now(Silence.Stand.EXCEPTED)));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("ground", ground.name());
        }
    }

    private static Silence silence(CaseFile file) {
        return Objects.requireNonNull(file.silence(), "a case in silence says since when");
    }
}
