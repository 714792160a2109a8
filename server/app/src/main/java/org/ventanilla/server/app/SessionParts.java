package org.ventanilla.server.app;

import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.session.Absences;
import org.ventanilla.server.session.AnsweringResolved;
import org.ventanilla.server.session.Chats;
import org.ventanilla.server.session.ClosingDay;
import org.ventanilla.server.session.ComingBack;
import org.ventanilla.server.session.DismissingRequest;
import org.ventanilla.server.session.Drafts;
import org.ventanilla.server.session.FinishingSession;
import org.ventanilla.server.session.LeavingSession;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.OpeningSession;
import org.ventanilla.server.session.Phones;
import org.ventanilla.server.session.RequestingPaper;
import org.ventanilla.server.session.SavingDraft;
import org.ventanilla.server.session.SayingChat;
import org.ventanilla.server.session.Sessions;
import org.ventanilla.server.session.store.PgAbsences;
import org.ventanilla.server.session.store.PgChats;
import org.ventanilla.server.session.store.PgDrafts;
import org.ventanilla.server.session.store.PgNotes;
import org.ventanilla.server.session.store.PgPhones;
import org.ventanilla.server.session.store.PgSessions;

/** Feature {@code session}, wired. What asks a later feature is wired with it, in {@link DeskParts}. */
final class SessionParts {
    final Sessions sessions;
    final Phones phones;
    final Chats chats;
    final Drafts drafts;
    final Absences absences;
    final Moves moves;
    final OpeningSession opening;
    final ClosingDay closingDay;
    final LeavingSession leaving;
    final AnsweringResolved answering;
    final SayingChat chatting;
    final RequestingPaper requesting;
    final DismissingRequest dismissing;
    final ComingBack comingBack;
    final SavingDraft drafting;
    final FinishingSession finishing;

    SessionParts(Platform on, KioskParts kiosk, Consents consents) {
        sessions = new PgSessions(on.db());
        phones = new PgPhones(on.db());
        chats = new PgChats(on.db());
        drafts = new PgDrafts(on.db());
        absences = new PgAbsences(on.db());
        moves = new Moves(on.transactions(), sessions, kiosk.openingDay, on.events());
        opening = new OpeningSession(
                on.transactions(), sessions, phones, consents, kiosk.openingDay, on.events(), on.clock());
        closingDay = new ClosingDay(sessions, kiosk.openingDay);
        leaving = new LeavingSession(moves, on.clock());
        answering = new AnsweringResolved(moves, on.clock());
        chatting = new SayingChat(moves, chats, on.clock());
        requesting = new RequestingPaper(moves);
        dismissing = new DismissingRequest(moves);
        comingBack = new ComingBack(moves, absences);
        drafting = new SavingDraft(moves, drafts);
        finishing = new FinishingSession(moves, new PgNotes(on.db()), on.clock());
    }
}
