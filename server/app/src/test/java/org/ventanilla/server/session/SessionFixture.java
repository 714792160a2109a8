package org.ventanilla.server.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.HubViews.CustomerCard;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.customer.Invoice;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.store.PgChats;
import org.ventanilla.server.session.store.PgDrafts;
import org.ventanilla.server.session.store.PgNotes;
import org.ventanilla.server.session.store.PgPhones;
import org.ventanilla.server.session.store.PgSessions;

/** The feature wired over a real database, between neighbours that a test sets as it likes. */
public final class SessionFixture {
    private static final Clock CLOCK = Clock.systemUTC();

    public final Days days = new Days();
    public final Set<UUID> filed = new HashSet<>();
    public final MemoryConsents consents = new MemoryConsents();
    public final PgSessions sessions;
    public final PgPhones phones;
    public final PgChats chats;
    public final Moves moves;
    public final OpeningSession opening;
    public final LeavingSession leaving;
    public final AnsweringResolved answering;
    public final SayingChat chatting;
    public final RequestingPaper requesting;
    public final DismissingRequest dismissing;
    public final SavingDraft drafting;
    public final ShowingBill showing;
    public final GivingOutcome outcome;
    public final FinishingSession finishing;
    private Optional<Identified> identified = Optional.empty();

    public SessionFixture(TestDb db) {
        sessions = new PgSessions(db.db);
        phones = new PgPhones(db.db);
        chats = new PgChats(db.db);
        moves = new Moves(db.transactions, sessions, days, db.events);
        opening = new OpeningSession(db.transactions, sessions, phones, consents, days, db.events, CLOCK);
        leaving = new LeavingSession(moves, CLOCK);
        answering = new AnsweringResolved(moves, CLOCK);
        chatting = new SayingChat(moves, chats, CLOCK);
        requesting = new RequestingPaper(moves);
        dismissing = new DismissingRequest(moves);
        drafting = new SavingDraft(moves, new PgDrafts(db.db));
        showing = new ShowingBill(moves, session -> identified, new OneBill());
        outcome = new GivingOutcome(moves, filed::contains);
        finishing = new FinishingSession(moves, new PgNotes(db.db), CLOCK);
    }

    public void waiting(UUID kiosk, UUID session) {
        opening.open(kiosk, session, "3105550123", Service.AGUA, new Consent(true, true, false));
    }

    public void accepted(UUID agent, UUID session) {
        moves.byAgent(agent, session, waiting -> waiting.accept(agent, CLOCK.instant()));
    }

    public void identify(Identity identity) {
        identified = Optional.of(new Identified(
                identity, "4000001", null, new CustomerCard("R•••", null, null, null, Relation.SUSCRIPTOR, true)));
    }

    public Session now(UUID id) {
        return sessions.of(id).orElseThrow();
    }

    public static final class Days implements KioskDays {
        public boolean open = true;
        public int counted;

        @Override
        public boolean isOpen(UUID kiosk) {
            return open;
        }

        @Override
        public void countAttention(UUID kiosk) {
            counted++;
        }
    }

    public static final class MemoryConsents implements Consents {
        private final Map<UUID, Consent> given = new HashMap<>();

        @Override
        public void give(UUID session, Consent consent) {
            given.put(session, consent);
        }

        @Override
        public Optional<Consent> of(UUID session) {
            return Optional.ofNullable(given.get(session));
        }
    }

    /** Account 4000001 has the bill F1. */
    private static final class OneBill implements Billing {
        private static final LocalDate ISSUED = LocalDate.parse("2026-11-01");

        @Override
        public List<Account> candidates(String cedulaOrAccount) {
            return List.of();
        }

        @Override
        public Optional<Account> account(String account) {
            return Optional.empty();
        }

        @Override
        public Optional<Invoice> invoice(String account, String invoice) {
            return account.equals("4000001") && invoice.equals("F1")
                    ? Optional.of(
                            new Invoice("F1", "octubre de 2026", ISSUED, ISSUED.plusDays(20), 61_000, "14 m³", false))
                    : Optional.empty();
        }

        @Override
        public Optional<byte[]> picture(String account, String invoice) {
            return Optional.empty();
        }
    }
}
