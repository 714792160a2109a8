package org.ventanilla.server.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.ACCESS_CODE_WRONG;
import static org.ventanilla.contract.ProblemCode.ACCESS_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.AUTHORISATION_MISSING;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.TOO_MANY_TRIES;
import static org.ventanilla.server.notification.NotificationFixture.SOFIA;
import static org.ventanilla.server.notification.NotificationFixture.done;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.casework.Notice.How;
import org.ventanilla.server.notification.OpeningByLink.Opened;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.notification.store.PgAccessLinks;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.session.store.PgPhones;

class ElectronicIT {
    private static final TestDb DB = Postgres.fresh();
    private static final String CEDULA = "9000010421";

    private final NotificationFixture on = new NotificationFixture(DB);
    private final List<ServiceMessage> mails = new ArrayList<>();
    private final Sending sending = new Sending(
            on.outbox,
            Map.of(Channel.MAIL, (id, mail) -> {
                mails.add(mail);
                return Optional.empty();
            }),
            on.clock);
    private final MessageWords words = new MessageWords(
            new Issuer("Aguas de la Sabana", "01 8000 555 012", URI.create("https://ventanilla.example.co")));
    private final PgAccessLinks links = new PgAccessLinks(DB.db);
    private final SendingAccess access =
            new SendingAccess(DB.transactions, on.walking, on.reaching, links, on.outbox, words, on.clock);
    private final Authorising authorising =
            new Authorising(DB.transactions, on.authorisations, on.acts, on.ways, on.walking, DB.events, on.clock);
    private final OpeningByLink opening = new OpeningByLink(
            DB.transactions,
            links,
            on.authorisations,
            authorising,
            on.acts,
            on.walking,
            on.outbox,
            sending,
            words,
            on.clock);
    private final Watching watching = new Watching(
            on.acts,
            on.ways,
            on.walking,
            access,
            new Telling(new PgPhones(DB.db), on.outbox, sending, words, on.clock),
            on.clock);

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void nobodyAuthorised() {
        authorising.revoke(CEDULA, SOFIA);
        sending.sweep();
        mails.clear();
    }

    @Test
    void an_address_in_a_form_is_no_permission() {
        var act = on.act();
        assertEquals(Result.refused(AUTHORISATION_MISSING), access.send(act.id()));
        watching.begin(act.id());
        sending.sweep();
        assertEquals(List.of("decidida-" + act.number()), occasions());
        assertFalse(
                mails.getFirst().body().contains("/notificacion/"),
                mails.getFirst().body());
    }

    @Test
    void who_authorised_it_gets_a_link_at_once() {
        var act = authorisedAct();
        assertEquals(List.of("acceso-" + act.number()), occasions());
        assertEquals("maria@correo.example.co", mails.getFirst().to());
        assertEquals(Todo.AWAIT_ACCESS, next(act));
    }

    @Test
    void with_the_code_she_opens_it_and_is_notified_at_that_hour_with_a_certificate() {
        var act = authorisedAct();
        var token = token();
        done(opening.askCode(token));
        on.clock.pass(Duration.ofMinutes(2));
        var opened = done(opening.open(token, code(), "190.0.0.1"));
        var notice = on.caseOf(act).notice();
        assertEquals(new org.ventanilla.server.casework.Notice(on.clock.instant(), How.ELECTRONICA), notice);
        assertTrue(opened.certificate().contains(act.sha256()), opened.certificate());
        assertTrue(opened.certificate().contains("10:02 a. m. (hora legal de Colombia)"), opened.certificate());
        assertFalse(opened.certificate().contains("190.0.0.1"), "only its hash");
    }

    @Test
    void opened_again_it_is_the_same_certificate() {
        authorisedAct();
        var token = token();
        done(opening.askCode(token));
        var first = done(opening.open(token, code(), "a"));
        on.clock.pass(Duration.ofMinutes(5));
        assertEquals(first.certificate(), done(opening.open(token, code(), "b")).certificate());
    }

    @Test
    void looking_at_the_link_or_asking_for_the_code_notifies_nobody() {
        var act = authorisedAct();
        done(opening.act(token()));
        done(opening.askCode(token()));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
        assertEquals(Result.refused(ACCESS_UNKNOWN), opening.act("otra"));
    }

    @Test
    void a_wrong_code_opens_nothing_and_five_of_them_end_it() {
        var act = authorisedAct();
        var token = token();
        done(opening.askCode(token));
        var right = code();
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertEquals(Result.<Opened>refused(ACCESS_CODE_WRONG), opening.open(token, wrong, "a"));
        }
        assertEquals(Result.<Opened>refused(ACCESS_CODE_WRONG), opening.open(token, right, "a"));
        assertEquals(CaseState.DECIDIDA, on.caseOf(act).state());
    }

    @Test
    void a_code_ends_after_a_quarter_of_an_hour_and_another_takes_a_moment() {
        authorisedAct();
        var token = token();
        done(opening.askCode(token));
        assertEquals(Result.refused(TOO_MANY_TRIES), opening.askCode(token));
        on.clock.pass(Duration.ofMinutes(15));
        assertEquals(Result.<Opened>refused(ACCESS_CODE_WRONG), opening.open(token, code(), "a"));
        done(opening.askCode(token));
        done(opening.open(token, code(), "a"));
    }

    @Test
    void a_permission_taken_back_closes_the_link_and_a_letter_is_due_at_once() {
        var act = authorisedAct();
        var token = token();
        done(opening.askCode(token));
        done(opening.withdraw(token));
        assertEquals(Result.<Opened>refused(AUTHORISATION_MISSING), opening.open(token, code(), "a"));
        assertTrue(on.ways
                .with(Todo.SEND_CITACION, LocalDate.MAX.withYear(9999), 999)
                .contains(act.id()));
        assertEquals(true, on.authorisations.all(CEDULA).getFirst().revokedAt() != null);
    }

    @Test
    void who_does_not_open_it_in_time_gets_a_letter() {
        var act = authorisedAct();
        on.on(12, 1);
        watching.look();
        assertEquals(Todo.SEND_CITACION, next(act));
        assertTrue(on.ways.steps(act.id()).stream().anyMatch(step -> step.what() == Happened.ACCESS_LAPSED));
        assertTrue(
                on.ways.with(Todo.SEND_CITACION, LocalDate.of(2026, 12, 2), 999).contains(act.id()));
    }

    @Test
    void a_permission_given_later_spares_the_letter() {
        var act = on.act();
        done(on.walking.open(act.id()));
        authorise();
        watching.look();
        assertEquals(Todo.AWAIT_ACCESS, next(act));
    }

    @Test
    void without_an_address_or_a_person_there_is_no_permission() {
        assertEquals(
                Result.refused(FIELD_MISSING, "email"),
                authorising.authorise(CEDULA, "maria", Authorisations.How.VOZ, "Junín", null, SOFIA));
        assertEquals(
                Result.refused(FIELD_MISSING, "document"),
                authorising.authorise(" ", "m@example.co", Authorisations.How.VOZ, "Junín", null, SOFIA));
    }

    @Test
    void an_aviso_serves_when_its_day_is_over_without_anybody_touching_it() {
        var act = on.act();
        on.on(11, 26);
        on.happens(act, Happened.CITACION_SENT);
        on.on(12, 4);
        watching.look();
        on.happens(act, Happened.AVISO_SENT);
        on.on(12, 9);
        on.happens(act, Happened.AVISO_DELIVERED);
        watching.look();
        assertEquals(CaseState.CITADA, on.caseOf(act).state());
        on.on(12, 11);
        watching.look();
        assertEquals(LocalDate.of(2026, 12, 10), on.caseOf(act).dates().notice().on());
    }

    private Act authorisedAct() {
        authorise();
        var act = on.act();
        watching.begin(act.id());
        sending.sweep();
        return act;
    }

    private void authorise() {
        done(authorising.authorise(
                CEDULA, "maria@correo.example.co", Authorisations.How.PANTALLA, "Junín", null, SOFIA));
    }

    private Todo next(Act act) {
        return on.walking
                .of(act)
                .next(org.ventanilla.server.calendario.Bogota.dateOf(on.clock.instant()))
                .todo();
    }

    private List<String> occasions() {
        return mails.stream().map(ServiceMessage::occasion).toList();
    }

    private String token() {
        return found("/notificacion/(\\S+)", mails.getFirst().body());
    }

    private String code() {
        return found("\\b([0-9]{6})\\b", mails.getLast().subject());
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
