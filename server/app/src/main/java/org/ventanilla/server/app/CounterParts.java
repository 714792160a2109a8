package org.ventanilla.server.app;

import org.ventanilla.server.counter.AnsweringQuestion;
import org.ventanilla.server.counter.AskingQuestion;
import org.ventanilla.server.counter.CasesAtDesk;
import org.ventanilla.server.counter.OpenCases;
import org.ventanilla.server.counter.OpeningCase;
import org.ventanilla.server.counter.Pictures;
import org.ventanilla.server.counter.Questions;
import org.ventanilla.server.counter.ShowingAct;
import org.ventanilla.server.counter.ShowingCase;
import org.ventanilla.server.counter.store.PgOpenCases;
import org.ventanilla.server.counter.store.PgQuestions;

/** Feature {@code counter}, wired. */
final class CounterParts {
    final Questions questions;
    final AskingQuestion asking;
    final AnsweringQuestion answering;

    final CasesAtDesk cases;
    final OpeningCase opening;
    final ShowingCase showing;
    final ShowingAct showingAct;
    final Pictures pictures;

    CounterParts(
            Platform on, SessionParts session, PqrParts pqr, CaseworkParts casework, NotificationParts notification) {
        OpenCases open = new PgOpenCases(on.db());
        cases = new CasesAtDesk(open, casework.files);
        opening = new OpeningCase(session.moves, open);
        showing = new ShowingCase(session.moves, casework.files, pqr.issuer);
        showingAct = new ShowingAct(session.moves, notification.inPerson);
        pictures = new Pictures(showing, showingAct);
        questions = new PgQuestions(on.db());
        asking = new AskingQuestion(session.moves, questions, on.clock());
        answering = new AnsweringQuestion(session.moves, questions, on.clock());
    }
}
