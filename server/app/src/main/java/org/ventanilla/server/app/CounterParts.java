package org.ventanilla.server.app;

import org.ventanilla.server.counter.AnsweringQuestion;
import org.ventanilla.server.counter.AskingQuestion;
import org.ventanilla.server.counter.Questions;
import org.ventanilla.server.counter.store.PgQuestions;

/** Feature {@code counter}, wired. */
final class CounterParts {
    final Questions questions;
    final AskingQuestion asking;
    final AnsweringQuestion answering;

    CounterParts(Platform on, SessionParts session) {
        questions = new PgQuestions(on.db());
        asking = new AskingQuestion(session.moves, questions, on.clock());
        answering = new AnsweringQuestion(session.moves, questions, on.clock());
    }
}
