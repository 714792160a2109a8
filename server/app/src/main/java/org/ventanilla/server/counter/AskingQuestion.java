package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.Move;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;

/** The agent asks, the kiosk shows it large. One at a time: a newer question takes the place of one that nobody answered. */
public final class AskingQuestion {

    private final Moves moves;
    private final Questions questions;
    private final Clock clock;

    public AskingQuestion(Moves moves, Questions questions, Clock clock) {
        this.moves = moves;
        this.questions = questions;
        this.clock = clock;
    }

    /** @param id said twice it is asked once */
    public Result<Session> ask(UUID agent, UUID session, UUID id, QuestionKind kind, String text) {
        if (text.isBlank()) {
            return Result.refused(FIELD_MISSING, "text");
        }
        return moves.byAgent(
                agent,
                session,
                open -> open.isTalking() ? asked(agent, open, id, kind, text.strip()) : Result.refused(OUT_OF_ORDER));
    }

    private Result<Move> asked(UUID agent, Session open, UUID id, QuestionKind kind, String text) {
        if (questions.of(open.id(), id).isPresent()) {
            return Result.done(Move.none(open));
        }
        var now = clock.instant();
        questions.withdrawOpen(open.id(), now);
        return questions.add(open.id(), agent, new Question(id, kind, text, now, null, null))
                ? Result.done(Move.told(open, "QuestionAsked", Map.of("question", id.toString(), "kind", kind.name())))
                : Result.refused(OUT_OF_ORDER);
    }

    /** What was answered stays on record and in sight. */
    public Result<Session> withdraw(UUID agent, UUID session) {
        return moves.byAgent(agent, session, open -> {
            questions.withdrawOpen(session, clock.instant());
            return Result.done(Move.told(open, "QuestionWithdrawn", Map.of()));
        });
    }
}
