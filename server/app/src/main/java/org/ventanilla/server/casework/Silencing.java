package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.SILENCE_TOO_EARLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Respuesta;

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
            var due = missed(file);
            return due != null && Bogota.dateOf(since).isAfter(due) && !since.isAfter(now.at())
                    ? Result.done(file.to(CaseState.SAP).with(new Silence(since, Silence.Stand.FLAGGED, file.state())))
                    : Result.refused(SILENCE_TOO_EARLY);
        }

        /**
         * The term of the law that was missed, or may be now; null where none can be: she was answered and sent for in time,
         * or her petition was sent on or archived in time. That she has not come yet is no silence.
         */
        private static @Nullable LocalDate missed(CaseFile file) {
            var decide = file.dates().decide();
            var cite = file.dates().cite();
            if (decide.isOpenOrLate() && file.silence() == null) {
                return file.dates().stopped() == null ? decide.by() : null;
            }
            return isAnswered(file) && cite.isOpenOrLate() ? cite.by() : null;
        }

        /** Else there is nothing whose notification could fail to count (Ley 1437/2011 art. 68). */
        private static boolean isAnswered(CaseFile file) {
            var decision = file.decision();
            return decision != null
                    && decision.respuesta() != Respuesta.TRASLADA
                    && decision.respuesta() != Respuesta.ARCHIVA;
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
