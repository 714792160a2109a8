package org.ventanilla.server.casework.http;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.casework.Completing;
import org.ventanilla.server.casework.Evidence;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.Study;
import org.ventanilla.server.platform.http.Refusal;
import org.ventanilla.server.pqr.Kind;

/** {@code CaseMove} of openapi.yaml, whose check says which fields each move has; what is not there is null. */
record MoveBody(
        int version,
        MoveKind move,
        @Nullable String why,
        @Nullable String area,
        @Nullable String code,
        @Nullable Kind kind,
        @Nullable Service service,
        @Nullable String causal,
        @Nullable UUID interpreter,
        @Nullable LocalDate until,
        @Nullable LocalDate on,
        @Nullable LocalDate told,
        @Nullable Instant at,
        @Nullable String from,
        @Nullable List<UUID> pages) {

    /** What goes out as a paper with a number of its own is no move here: it is an answer. */
    Move asked() {
        return switch (move) {
            case STUDY -> new Study.Begin();
            case PASS -> new Study.Pass(requireNonNull(area), why);
            case NOTE -> new Study.Note("NOTE", words());
            case RECLASSIFY -> new Study.Reclassify(requireNonNull(kind), requireNonNull(service), causal, words());
            case TRANSLATE -> new Study.Translate(requireNonNull(interpreter), words());
            case EXTEND -> new Study.Extend(requireNonNull(until), words());
            case ASK_TO_COMPLETE -> new Completing.Ask(words());
            case EXTEND_WAIT -> new Completing.ExtendWait(words());
            case COMPLETE -> new Completing.Complete(requireNonNull(on), words());
            case DECREE_EVIDENCE -> new Evidence.Decree(requireNonNull(told), requireNonNull(until), words());
            case REQUEST_EVIDENCE -> new Evidence.Request(requireNonNull(from), words());
            case CLOSE_EVIDENCE -> new Evidence.Finish(words());
            case APPOINT_VISIT -> new Evidence.Appoint(requireNonNull(at), words());
            case HOLD_VISIT -> new Evidence.Hold(requireNonNull(at), pages == null ? List.of() : pages, words());
            case CLOSE -> new Resolving.Close(why);
            default -> throw new Refusal(ProblemCode.BODY_MALFORMED);
        };
    }

    private String words() {
        return requireNonNull(why).strip();
    }
}
