package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.SSPD_NOT_ASKED;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;

/** She does not agree (Ley 142/1994 art. 154). The recurso is a case of its own; these are the steps of the case it attacks. */
public sealed interface Appealing extends Move {

    /** @param recurso the case that attacks this one; whether it was in time is judged there */
    record Appeal(UUID recurso) implements Appealing {
        @Override
        public MoveKind kind() {
            return MoveKind.APPEAL;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.to(CaseState.EN_RECURSO));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("recurso", recurso.toString());
        }
    }

    /** The whole file goes to the Superintendencia (art. 159), which decides the apelación. */
    record SendToSspd(LocalDate on) implements Appealing {
        @Override
        public MoveKind kind() {
            return MoveKind.SEND_TO_SSPD;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            if (file.state().equals(CaseState.NOTIFICADA) && file.pqr().kind() != Kind.REPOSICION_APELACION) {
                return Result.refused(SSPD_NOT_ASKED);
            }
            return now.wrong(on, file)
                    .map(problem -> Result.<CaseFile>refused(problem, "on"))
                    .orElseGet(() -> Result.done(file.to(CaseState.EN_SSPD)));
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("on", on.toString());
        }
    }

    record Settle(@Nullable String why) implements Appealing {
        @Override
        public MoveKind kind() {
            return MoveKind.SETTLE_APPEAL;
        }

        @Override
        public Result<CaseFile> on(CaseFile file, Moment now) {
            return Result.done(file.to(CaseState.CERRADA));
        }
    }
}
