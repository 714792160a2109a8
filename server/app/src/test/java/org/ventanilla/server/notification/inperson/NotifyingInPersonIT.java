package org.ventanilla.server.notification.inperson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.ADDRESSEE_OTHER;
import static org.ventanilla.contract.ProblemCode.ALREADY_NOTIFIED;
import static org.ventanilla.contract.ProblemCode.IDENTITY_INSUFFICIENT;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.server.notification.NotificationFixture.done;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
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

    private final NotificationFixture on = new NotificationFixture(DB);
    private final SessionFixture attention = new SessionFixture(DB);
    private final Staff ana = new Staff(attention.agent(), "Ana Lucía Torres", Role.AGENT);
    private final UUID session = held();
    private Optional<Identified> who = Optional.of(known(Identity.PAPER_SEEN, "9000010421"));

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void she_is_notified_when_she_confirms_and_not_before() {
        var act = on.act();
        var opened = done(notifying().open(act.number(), session, ana, Capacity.HERSELF));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
        assertArrayEquals(on.acts.pdf(act.id()), done(notifying().copy(act.number(), session)));
        assertEquals(act.sha256(), opened.copySha256());
        on.clock.pass(Duration.ofMinutes(4));
        var acta = done(notifying().acknowledge(act.number(), session));
        assertEquals(CaseState.NOTIFICADA, on.caseOf(act).state());
        assertEquals(on.clock.instant(), acta.acknowledgedAt());
        assertTrue(acta.text().startsWith(opened.acta()));
        assertTrue(acta.text().endsWith("confirmó que la recibió: miércoles 25 de noviembre de 2026, 10:04 a. m."));
        assertEquals(Sha256.of(acta.text().getBytes(StandardCharsets.UTF_8)), acta.sha256());
    }

    @Test
    void the_acta_says_all_that_the_law_asks_for() {
        var act = on.act();
        var acta = done(notifying().open(act.number(), session, ana, Capacity.HERSELF))
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
        notifying().open(act.number(), session, ana, Capacity.HERSELF);
        var first = done(notifying().acknowledge(act.number(), session));
        on.clock.pass(Duration.ofMinutes(1));
        assertEquals(first, done(notifying().acknowledge(act.number(), session)));
        assertEquals(Result.refused(ALREADY_NOTIFIED), notifying().open(act.number(), session, ana, Capacity.HERSELF));
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
        done(notifying().open(act.number(), session, ana, Capacity.REPRESENTATIVE));
    }

    @Test
    void only_the_agent_who_holds_the_attention_opens_it() {
        assertEquals(Result.refused(SESSION_OF_OTHER), open(on.act(), new Staff(Ids.next(), "Luis", Role.AGENT)));
    }

    @Test
    void what_was_not_opened_in_this_attention_can_be_neither_read_nor_confirmed() {
        var act = on.act();
        assertEquals(Result.refused(OUT_OF_ORDER), notifying().acknowledge(act.number(), session));
        open(act, ana);
        assertEquals(Result.refused(OUT_OF_ORDER), notifying().acknowledge(act.number(), Ids.next()));
        assertEquals(Result.refused(OUT_OF_ORDER), notifying().copy(act.number(), Ids.next()));
    }

    private Result<NotifyingInPerson.Opened> open(Act act, Staff agent) {
        return notifying().open(act.number(), session, agent, Capacity.HERSELF);
    }

    private NotifyingInPerson notifying() {
        return new NotifyingInPerson(
                DB.transactions,
                attention.sessions,
                asked -> who,
                on.acts,
                new PgActas(DB.db),
                on.walking,
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
                new CustomerCard("María Pérez", document, "4000001", "Calle 1", Relation.USUARIO, true));
    }
}
