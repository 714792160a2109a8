package org.ventanilla.server.counter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.session.Confirmations;

/** What the agents asked and what was answered. */
public interface Questions extends Confirmations {

    /** False when one with this id is there already. */
    boolean add(UUID session, UUID agent, Question question);

    /** Nobody has answered it; now nobody will. */
    void withdrawOpen(UUID session, Instant at);

    /** False when it was answered or withdrawn before, or is not of this attention. */
    boolean answer(UUID session, UUID question, boolean yes, Instant at);

    /** The last one that was not withdrawn. */
    Optional<Question> last(UUID session);

    Optional<Question> of(UUID session, UUID question);

    @Override
    default Optional<Instant> confirmed(UUID session, UUID question, QuestionKind kind, String words) {
        return of(session, question)
                .filter(asked -> asked.kind() == kind && Boolean.TRUE.equals(asked.yes()))
                .filter(asked -> asked.text().equals(words.strip()))
                .map(Question::askedAt);
    }
}
