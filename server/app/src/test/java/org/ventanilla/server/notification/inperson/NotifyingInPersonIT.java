package org.ventanilla.server.notification.inperson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.ADDRESSEE_OTHER;
import static org.ventanilla.contract.ProblemCode.ALREADY_NOTIFIED;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.NOT_CONFIRMED;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.server.notification.NotificationFixture.done;
import static org.ventanilla.server.notification.inperson.Capacity.AUTORIZADO;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.HubViews.CustomerCard;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.NotificationFixture;
import org.ventanilla.server.notification.store.PgActas;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.session.SessionFixture;

class NotifyingInPersonIT {
    private static final TestDb DB = Postgres.fresh();
    private static final UUID QUESTION = Ids.next();

    private final NotificationFixture on = new NotificationFixture(DB);
    private final SessionFixture attention = new SessionFixture(DB);
    private final Staff ana = new Staff(attention.agent(), "Ana Lucía Torres", Role.AGENT);
    private final UUID session = held();
    private final List<String> words = new ArrayList<>();
    /** When she was asked what she then confirmed; null when she was not, or did not. */
    private @Nullable Instant asked = on.clock.instant().plus(Duration.ofDays(1));

    private Optional<Identified> who = Optional.of(known(Identity.PAPER_SEEN, "9000010421"));

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void she_is_notified_when_she_confirms_and_not_before() {
        var act = on.act();
        var opened = done(notifying().open(act.number(), session, ana, Receiver.HERSELF));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
        assertArrayEquals(on.acts.pdf(act.id()), done(notifying().copy(act.number(), session)));
        assertEquals(act.sha256(), opened.copySha256());
        on.clock.pass(Duration.ofMinutes(4));
        var acta = done(notifying().acknowledge(act.number(), session, QUESTION));
        assertEquals(CaseState.NOTIFICADA, on.caseOf(act).state());
        assertEquals(on.clock.instant(), acta.acknowledgedAt());
        assertTrue(acta.text().startsWith(opened.acta()));
        assertTrue(acta.text().endsWith("confirmó que la recibió: miércoles 25 de noviembre de 2026, 10:04 a. m."));
        assertEquals(Sha256.of(acta.text().getBytes(StandardCharsets.UTF_8)), acta.sha256());
    }

    @Test
    void the_acta_says_all_that_the_law_asks_for() {
        var act = on.act();
        var acta = done(notifying().open(act.number(), session, ana, Receiver.HERSELF))
                .acta();
        for (var words : new String[] {
            "Ana Lucía Torres", "María Pérez, cédula 9000010421", act.number().text(), act.sha256(), "Reposición ante"
        }) {
            assertTrue(acta.contains(words), words + " in " + acta);
        }
    }

    @Test
    void a_confirmation_said_twice_is_one_notification() {
        var act = on.act();
        notifying().open(act.number(), session, ana, Receiver.HERSELF);
        var first = done(notifying().acknowledge(act.number(), session, QUESTION));
        on.clock.pass(Duration.ofMinutes(1));
        assertEquals(first, done(notifying().acknowledge(act.number(), session, QUESTION)));
        assertEquals(Result.refused(ALREADY_NOTIFIED), notifying().open(act.number(), session, ana, Receiver.HERSELF));
    }

    @Test
    void without_her_paper_seen_nothing_is_opened() {
        var act = on.act();
        who = Optional.of(known(Identity.DECLARED, "9000010421"));
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), open(act, ana));
        who = Optional.empty();
        assertEquals(Result.refused(IDENTITY_INSUFFICIENT), open(act, ana));
    }

    @Test
    void another_person_needs_the_paper_that_authorises_her() {
        var act = on.act();
        who = Optional.of(known(Identity.PAPER_SEEN, "9000099999"));
        assertEquals(Result.refused(ADDRESSEE_OTHER), open(act, ana));
        assertEquals(Result.refused(FIELD_MISSING, "name"), open(act, Receiver.of(AUTORIZADO, " ", "9000099999")));
        assertEquals(Result.refused(FIELD_MISSING, "document"), open(act, Receiver.of(AUTORIZADO, "Luz Peña", null)));
        var luz = Receiver.of(AUTORIZADO, "Luz Peña", "9000099999");
        var opened = done(open(act, luz));
        assertTrue(
                opened.acta().contains("Recibe por ella o él: Luz Peña, cédula 9000099999, con autorización escrita"),
                opened.acta());
        assertEquals(
                "Recibí, con autorización, la respuesta " + act.number().text() + ": completa y gratis.",
                opened.receipt());
        var acta = done(notifying().acknowledge(act.number(), session, QUESTION));
        assertEquals(luz, acta.receiver());
        assertEquals(QUESTION, acta.confirmedBy());
    }

    @Test
    void who_lives_there_does_not_take_it_as_if_she_were_the_holder() {
        var act = on.act();
        who = Optional.of(new Identified(
                Identity.PAPER_SEEN,
                "4000001",
                "9000010421",
                null,
                new CustomerCard("M•••", "9•••", "4000001", null, Relation.USUARIO, true)));
        assertEquals(Result.refused(ADDRESSEE_OTHER), open(act, Receiver.HERSELF));
    }

    @Test
    void what_she_did_not_confirm_on_her_screen_notifies_nobody() {
        var act = on.act();
        done(open(act, Receiver.HERSELF));
        asked = on.clock.instant().minusSeconds(1);
        assertEquals(Result.refused(NOT_CONFIRMED), acknowledge(act), "asked before it was opened for her");
        asked = null;
        assertEquals(Result.refused(NOT_CONFIRMED), acknowledge(act), "never answered");
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
        asked = on.clock.instant();
        done(acknowledge(act));
        assertEquals(List.of(Capacity.HERSELF.receipt(act.number().text())), words, "the words that the server wrote");
    }

    @Test
    void opened_again_after_a_reload_what_she_confirmed_meanwhile_stands() {
        var act = on.act();
        var first = done(open(act, Receiver.HERSELF));
        asked = on.clock.instant().plusSeconds(30);
        on.clock.pass(Duration.ofMinutes(1));
        assertEquals(first, done(open(act, Receiver.HERSELF)));
        done(acknowledge(act));
    }

    @Test
    void only_the_agent_who_holds_the_attention_opens_it() {
        assertEquals(Result.refused(SESSION_OF_OTHER), open(on.act(), new Staff(Ids.next(), "Luis", Role.AGENT)));
    }

    @Test
    void what_was_not_opened_in_this_attention_can_be_neither_read_nor_confirmed() {
        var act = on.act();
        assertEquals(Result.refused(OUT_OF_ORDER), notifying().acknowledge(act.number(), session, QUESTION));
        open(act, ana);
        assertEquals(Result.refused(OUT_OF_ORDER), notifying().acknowledge(act.number(), Ids.next(), QUESTION));
        assertEquals(Result.refused(OUT_OF_ORDER), notifying().copy(act.number(), Ids.next()));
    }

    private Result<NotifyingInPerson.Opened> open(Act act, Receiver receiver) {
        return notifying().open(act.number(), session, ana, receiver);
    }

    private Result<Actas.Acta> acknowledge(Act act) {
        words.clear();
        return notifying().acknowledge(act.number(), session, QUESTION);
    }

    private Result<NotifyingInPerson.Opened> open(Act act, Staff agent) {
        return notifying().open(act.number(), session, agent, Receiver.HERSELF);
    }

    private NotifyingInPerson notifying() {
        return new NotifyingInPerson(
                DB.transactions,
                attention.sessions,
                attention -> who,
                on.acts,
                new PgActas(DB.db),
                on.walking,
                (attention, question, kind, text) -> {
                    words.add(text);
                    return Optional.ofNullable(asked);
                },
                new ActaWords(attention.kiosks, "Aguas de la Sabana"),
                on.clock);
    }

    private UUID held() {
        var id = Ids.next();
        attention.waiting(attention.kiosk(), id);
        attention.accepted(ana.id(), id);
        return id;
    }

    private static Identified known(Identity identity, String document) {
        return new Identified(
                identity,
                "4000001",
                document,
                document,
                new CustomerCard("María Pérez", document, "4000001", "Calle 1", Relation.USUARIO, true));
    }
}
