package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.Move;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;

/** ✔ or ✖ at the kiosk. The first answer counts; one to a question that was taken away meanwhile changes nothing. */
public final class AnsweringQuestion {

    private final Moves moves;
    private final Questions questions;
    private final Clock clock;

    public AnsweringQuestion(Moves moves, Questions questions, Clock clock) {
        this.moves = moves;
        this.questions = questions;
        this.clock = clock;
    }

    public Result<Session> answer(UUID kiosk, UUID session, UUID question, boolean yes) {
        return moves.byKiosk(
                kiosk,
                session,
                open -> open.isTalking() ? Result.done(answered(open, question, yes)) : Result.refused(OUT_OF_ORDER));
    }

    private Move answered(Session open, UUID question, boolean yes) {
        return questions.answer(open.id(), question, yes, clock.instant())
                ? Move.told(open, "QuestionAnswered", Map.of("question", question.toString(), "yes", yes))
                : Move.none(open);
    }
}
