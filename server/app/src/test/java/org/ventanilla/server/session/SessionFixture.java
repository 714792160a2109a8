package org.ventanilla.server.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.HubViews.CustomerCard;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.People.Credentials;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.access.Throttle;
import org.ventanilla.server.access.store.PgPeople;
import org.ventanilla.server.access.store.PgTriesLog;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.customer.Invoice;
import org.ventanilla.server.customer.store.PgConsents;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.kiosk.store.PgDays;
import org.ventanilla.server.kiosk.store.PgKiosks;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.store.PgAbsences;
import org.ventanilla.server.session.store.PgChats;
import org.ventanilla.server.session.store.PgDrafts;
import org.ventanilla.server.session.store.PgNotes;
import org.ventanilla.server.session.store.PgPhones;
import org.ventanilla.server.session.store.PgSessions;

/** The feature wired over a real database, between neighbours that a test sets as it likes. */
public final class SessionFixture {
    private static final Clock CLOCK = Clock.systemUTC();

    public final Set<UUID> filed = new HashSet<>();
    public final PgConsents consents;
    public final PgDays days;
    public final OpeningDay openingDay;
    public final PgSessions sessions;
    public final PgPhones phones;
    public final PgChats chats;
    public final PgDrafts drafts;
    public final PgAbsences absences;
    public final Moves moves;
    public final OpeningSession opening;
    public final ClosingDay closing;
    public final LeavingSession leaving;
    public final AnsweringResolved answering;
    public final SayingChat chatting;
    public final RequestingPaper requesting;
    public final DismissingRequest dismissing;
    public final ComingBack comingBack;
    public final SavingDraft drafting;
    public final ShowingBill showing;
    public final GivingOutcome outcome;
    public final FinishingSession finishing;
    public final PgPeople people;
    public final PgKiosks kiosks;
    private Optional<Identified> identified = Optional.empty();

    public SessionFixture(TestDb db) {
        people = new PgPeople(db.db);
        kiosks = new PgKiosks(db.db);
        days = new PgDays(db.db);
        openingDay = new OpeningDay(
                kiosks,
                days,
                new Throttle(db.transactions, new PgTriesLog(db.db), CLOCK),
                db.transactions,
                db.events,
                CLOCK);
        sessions = new PgSessions(db.db);
        consents = new PgConsents(db.db);
        phones = new PgPhones(db.db);
        drafts = new PgDrafts(db.db);
        absences = new PgAbsences(db.db);
        chats = new PgChats(db.db);
        moves = new Moves(db.transactions, sessions, openingDay, db.events);
        opening = new OpeningSession(db.transactions, sessions, phones, consents, openingDay, db.events, CLOCK);
        closing = new ClosingDay(sessions, openingDay);
        leaving = new LeavingSession(moves, CLOCK);
        answering = new AnsweringResolved(moves, CLOCK);
        chatting = new SayingChat(moves, chats, CLOCK);
        requesting = new RequestingPaper(moves);
        dismissing = new DismissingRequest(moves);
        comingBack = new ComingBack(moves, absences);
        drafting = new SavingDraft(moves, drafts);
        showing = new ShowingBill(moves, session -> identified, new OneBill());
        outcome = new GivingOutcome(moves, filed::contains);
        finishing = new FinishingSession(moves, new PgNotes(db.db), CLOCK);
    }

    /** A new one, whose day is open. */
    public UUID kiosk() {
        UUID id = Ids.next();
        kiosks.add(
                new Kiosk(
                        id,
                        "Papelería " + id,
                        new Partner(id, "Papelería"),
                        new Municipality("25293", "Gachalá"),
                        "Rosa"),
                "no PIN");
        days.open(id, today());
        return id;
    }

    public int attentionsAt(UUID kiosk) {
        return days.of(kiosk, today()).attentions();
    }

    public static LocalDate today() {
        return Bogota.dateOf(CLOCK.instant());
    }

    /** A new one. */
    public UUID agent() {
        UUID id = Ids.next();
        people.add(id + "@example.co", new Credentials(new Staff(id, "Ana", Role.AGENT), "no password"));
        return id;
    }

    public void waiting(UUID kiosk, UUID session) {
        opening.open(kiosk, session, "3105550123", Service.AGUA, new Consent(true, true, false));
    }

    public void accepted(UUID agent, UUID session) {
        moves.byAgent(agent, session, waiting -> waiting.accept(agent, CLOCK.instant()));
    }

    public void identify(Identity identity) {
        identified = Optional.of(new Identified(
                identity,
                "4000001",
                null,
                null,
                new CustomerCard("R•••", null, null, null, Relation.SUSCRIPTOR, true)));
    }

    public Optional<Identified> identified() {
        return identified;
    }

    public Session now(UUID id) {
        return sessions.of(id).orElseThrow();
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
