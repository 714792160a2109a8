package org.ventanilla.server.app;

import org.ventanilla.server.counter.AnsweringQuestion;
import org.ventanilla.server.counter.AskingQuestion;
import org.ventanilla.server.counter.CasesAtDesk;
import org.ventanilla.server.counter.ClosingSpots;
import org.ventanilla.server.counter.DecidingOnTheSpot;
import org.ventanilla.server.counter.OfferingSpot;
import org.ventanilla.server.counter.OpenCases;
import org.ventanilla.server.counter.OpeningCase;
import org.ventanilla.server.counter.Pictures;
import org.ventanilla.server.counter.Questions;
import org.ventanilla.server.counter.ShowingAct;
import org.ventanilla.server.counter.ShowingCase;
import org.ventanilla.server.counter.SpotRules;
import org.ventanilla.server.counter.Spots;
import org.ventanilla.server.counter.TellingSpot;
import org.ventanilla.server.counter.http.ActRoutes;
import org.ventanilla.server.counter.http.SpotRoutes;
import org.ventanilla.server.counter.store.PgOpenCases;
import org.ventanilla.server.counter.store.PgSpots;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code counter}, wired. */
final class CounterParts {
    final AskingQuestion asking;
    final AnsweringQuestion answering;

    final CasesAtDesk cases;
    final OfferingSpot offering;
    final OpeningCase opening;
    final ShowingCase showing;
    final ShowingAct showingAct;
    final Pictures pictures;

    final TellingSpot telling;
    final ClosingSpots closing;

    private final SpotRoutes spotRoutes;
    private final ActRoutes actRoutes;

    CounterParts(
            Platform on,
            AccessParts access,
            SessionParts session,
            PqrParts pqr,
            CaseworkParts casework,
            AnswerParts answer,
            NotificationParts notification,
            Questions questions) {
        OpenCases open = new PgOpenCases(on.db());
        cases = new CasesAtDesk(open, casework.files);
        opening = new OpeningCase(session.moves, open);
        showing = new ShowingCase(session.moves, casework.files, pqr.issuer);
        showingAct = new ShowingAct(session.moves, session.sessions, notification.inPerson);
        pictures = new Pictures(showing, showingAct);
        asking = new AskingQuestion(session.moves, questions, on.clock());
        answering = new AnsweringQuestion(session.moves, questions, on.clock());
        Spots spots = new PgSpots(on.db());
        telling = new TellingSpot(
                on.transactions(), casework.files, answer.answers, answer.recursos, pqr.constanciaItems, spots);
        closing = new ClosingSpots(
                on.transactions(), spots, casework.files, casework.moving, answer.recursos, pqr.days, on.clock());
        SpotRules rules = SpotRules.read(on.config().spot());
        offering = new OfferingSpot(casework.files, rules);
        actRoutes = new ActRoutes(showingAct, access.kioskAuth);
        spotRoutes = new SpotRoutes(
                new DecidingOnTheSpot(
                        on.transactions(),
                        session.sessions,
                        casework.files,
                        answer.writing,
                        answer.issuingAlone,
                        telling,
                        spots,
                        rules),
                access.staffAuth);
    }

    void mount(Api api) {
        spotRoutes.mount(api);
        actRoutes.mount(api);
    }
}
