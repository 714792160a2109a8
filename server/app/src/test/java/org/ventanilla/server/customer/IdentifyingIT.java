package org.ventanilla.server.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.CUSTOMER_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.INVOICE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;
import static org.ventanilla.contract.Words.Identity.DECLARED;
import static org.ventanilla.contract.Words.Identity.PAPER_SEEN;
import static org.ventanilla.contract.Words.Identity.VERIFIED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.server.customer.Attentions.Attention;
import org.ventanilla.server.customer.sample.SampleBilling;
import org.ventanilla.server.customer.store.PgConsents;
import org.ventanilla.server.customer.store.PgIdentifications;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

class IdentifyingIT {

    private static final TestDb DB = Postgres.fresh();
    private static final String MARIA = "4000001";
    private static final String JOSE = "4000002";

    private final UUID agent = Ids.next();
    private final UUID kiosk = Ids.next();
    private final UUID session = Ids.next();
    private @Nullable String shown;

    private final SampleBilling billing = new SampleBilling();
    private final Attentions attentions =
            id -> id.equals(session) ? Optional.of(new Attention(kiosk, agent, shown)) : Optional.empty();
    private final PgIdentifications identifications = new PgIdentifications(DB.db);
    private final IdentityCards identities = new IdentityCards(identifications, billing);
    private final Identifying identifying =
            new Identifying(DB.transactions, attentions, identifications, billing, DB.events);
    private final ReadingAccount reading = new ReadingAccount(
            DB.transactions, attentions, identities, billing, (session, shown) -> Optional.empty(), DB.events);
    private final String bill =
            billing.account(MARIA).orElseThrow().invoices().getFirst().id();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void nothing_has_happened() {
        DB.happened.clear();
    }

    @Test
    void who_is_declared_has_a_masked_card_and_no_money() {
        identify(DECLARED, MARIA);
        var who = identities.of(session).orElseThrow();
        assertEquals("M••• d••• C••• R••• B•••", who.card().name());
        assertEquals("•••0421", who.card().document());
        assertEquals("V••• E••• R••• f••• L••• E•••", who.card().address());
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), reading.account(session, agent));
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), reading.picture(session, agent, bill));
        shown = ShownBill.id(bill);
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), reading.shown(session, kiosk, shown));
    }

    @Test
    void a_seen_paper_opens_the_account_and_its_reading_is_on_record() {
        identify(PAPER_SEEN, MARIA);
        var account = ((Result.Done<Account>) reading.account(session, agent)).value();
        assertEquals(6, account.invoices().size());
        assertTrue(reading.picture(session, agent, bill) instanceof Result.Done);
        assertEquals(Result.refused(INVOICE_UNKNOWN), reading.picture(session, agent, "1"));
        assertEquals(
                List.of("CustomerIdentified", "AccountDisclosed"),
                DB.happened.stream().map(event -> event.type()).toList());
        assertEquals(
                Map.of("identity", "PAPER_SEEN", "relation", "SUSCRIPTOR"),
                DB.happened.getFirst().data());
    }

    @Test
    void verified_comes_after_a_seen_paper_and_for_the_same_account() {
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), identify(VERIFIED, MARIA));
        identify(DECLARED, MARIA);
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), identify(VERIFIED, MARIA));
        identify(PAPER_SEEN, MARIA);
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), identify(VERIFIED, JOSE));
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), identify(VERIFIED, null));
        assertEquals(PAPER_SEEN, identities.of(session).orElseThrow().identity());
        assertEquals(Result.done(), identify(VERIFIED, "4000-001"));
        assertEquals(
                "Vereda El Rosal, finca La Esperanza",
                identities.of(session).orElseThrow().card().address());
    }

    @Test
    void an_account_that_billing_does_not_know_is_recorded_all_the_same() {
        assertEquals(Result.done(), identify(PAPER_SEEN, "777"));
        var who = identities.of(session).orElseThrow();
        assertFalse(who.card().known());
        assertEquals("777", who.account());
        assertEquals(Result.refused(CUSTOMER_UNKNOWN), reading.account(session, agent));
    }

    @Test
    void who_lives_there_keeps_her_own_name_beside_the_holders_account() {
        identifying.identify(
                session, agent, new Identification(DECLARED, Relation.USUARIO, MARIA, "Lucía Rojas", "9000099999"));
        var card = identities.of(session).orElseThrow().card();
        assertEquals("Lucía Rojas", card.name());
        assertEquals("9000099999", card.document());
        assertTrue(card.known());
    }

    @Test
    void a_mask_that_comes_back_is_no_name() {
        identifying.identify(
                session, agent, new Identification(PAPER_SEEN, Relation.SUSCRIPTOR, MARIA, "M••• P•••", "•••0421"));
        var card = identities.of(session).orElseThrow().card();
        assertEquals("María del Carmen Rojas Beltrán", card.name());
        assertEquals("9000010421", card.document());
    }

    @Test
    void another_agent_learns_nothing() {
        identify(PAPER_SEEN, MARIA);
        var other = Ids.next();
        assertEquals(Result.refused(SESSION_OF_OTHER), reading.account(session, other));
        assertEquals(Result.refused(SESSION_OF_OTHER), reading.picture(session, other, bill));
        assertEquals(Result.refused(SESSION_OF_OTHER), reading.candidates(session, other, MARIA));
        assertEquals(Result.refused(SESSION_UNKNOWN), reading.account(Ids.next(), agent));
    }

    @Test
    void a_kiosk_gets_the_picture_that_is_shown_now_and_no_other() {
        identify(PAPER_SEEN, MARIA);
        assertEquals(Result.refused(SESSION_UNKNOWN), reading.shown(session, kiosk, ShownBill.id(bill)));
        shown = ShownBill.id(bill);
        assertTrue(reading.shown(session, kiosk, shown) instanceof Result.Done);
        assertEquals(Result.refused(SESSION_UNKNOWN), reading.shown(session, Ids.next(), shown));
        assertEquals(Result.refused(SESSION_UNKNOWN), reading.shown(session, kiosk, ShownBill.id("8810001")));
    }

    @Test
    void nobody_of_that_number_is_said_so() {
        assertEquals(Result.refused(CUSTOMER_UNKNOWN), reading.candidates(session, agent, "123456"));
    }

    @Test
    void the_newest_consent_counts() {
        var consents = new PgConsents(DB.db);
        assertTrue(consents.of(session).isEmpty());
        consents.give(session, new Consent(true, true, false));
        consents.give(session, new Consent(true, false, false));
        assertEquals(new Consent(true, false, false), consents.of(session).orElseThrow());
    }

    private Result<Void> identify(Identity identity, @Nullable String account) {
        return identifying.identify(
                session, agent, new Identification(identity, Relation.SUSCRIPTOR, account, null, null));
    }
}
