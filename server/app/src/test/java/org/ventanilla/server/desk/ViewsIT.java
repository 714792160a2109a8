package org.ventanilla.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.FiledPqr;
import org.ventanilla.contract.Common.IceServer;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.HubViews.Absence;
import org.ventanilla.contract.HubViews.DeskSession;
import org.ventanilla.contract.HubViews.DeskView;
import org.ventanilla.contract.HubViews.EarlierPqr;
import org.ventanilla.contract.HubViews.PqrDraft;
import org.ventanilla.contract.HubViews.Waiting;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.store.PgCaseFiles;
import org.ventanilla.server.counter.AnsweringQuestion;
import org.ventanilla.server.counter.AskingQuestion;
import org.ventanilla.server.counter.CasesAtDesk;
import org.ventanilla.server.counter.OfferingSpot;
import org.ventanilla.server.counter.SpotRules;
import org.ventanilla.server.counter.store.PgOpenCases;
import org.ventanilla.server.counter.store.PgQuestions;
import org.ventanilla.server.line.WatchingLine;
import org.ventanilla.server.line.store.PgAgents;
import org.ventanilla.server.line.store.PgLine;
import org.ventanilla.server.link.FollowingLinks;
import org.ventanilla.server.link.store.PgLinkHours;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Pqrs;
import org.ventanilla.server.session.SessionFixture;
import org.ventanilla.server.video.Rooms;

class ViewsIT {
    private static final TestDb DB = Postgres.fresh();
    private static final List<IceServer> ICE = List.of(new IceServer(List.of("stun:stun.example.co"), null, null));

    private final SessionFixture on = new SessionFixture(DB);
    private final Connected connected = new Connected(Clock.systemUTC());
    private final PgAgents agents = new PgAgents(DB.db);
    private final WatchingLine line = new WatchingLine(new PgLine(DB.db), agents, connected);
    private static final Issuer ISSUER =
            new Issuer("Energía y Aguas", "01 8000 555 012", URI.create("https://oficina.example.co"));
    private final List<String> asked = new ArrayList<>();
    private final FollowingLinks links = new FollowingLinks(new PgLinkHours(DB.db, DB.transactions), Clock.systemUTC());
    private final Sources from = new Sources(
            on.sessions,
            on.kiosks,
            on.consents,
            on.phones,
            on.chats,
            on.drafts,
            on.absences,
            session -> on.identified(),
            session -> Map.of(),
            session -> Map.of(),
            session -> List.of(),
            new NoPqrs(),
            new PgQuestions(DB.db),
            new CasesAtDesk(new PgOpenCases(DB.db), new PgCaseFiles(DB.db)),
            new OfferingSpot(new PgCaseFiles(DB.db), SpotRules.read("NONE")),
            links);
    private final KioskScreens screens = new KioskScreens(from, on.openingDay, line, on.people, connected, ICE, ISSUER);
    private final Rooms rooms = new Rooms(on.sessions);
    private final Desks desks = new Desks(from, line, agents, connected, rooms, ICE, Clock.systemUTC());
    private final UUID kiosk = on.kiosk();
    private final UUID ana = on.agent();
    private final UUID id = Ids.next();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate session, line_agent cascade");
    }

    @Test
    void a_kiosk_without_an_attention_sees_its_place_and_its_day() {
        KioskView view = screens.of(kiosk);
        assertEquals("Gachalá", view.kiosk().municipality());
        assertEquals("01 8000 555 012", view.kiosk().phoneLine());
        assertEquals("https://oficina.example.co/seguimiento", view.kiosk().trackPage());
        assertTrue(view.day().open());
        assertEquals(ICE, view.iceServers());
        assertNull(view.session());
    }

    @Test
    void who_waits_sees_her_place_and_the_desk_sees_her() {
        on.waiting(on.kiosk(), Ids.next());
        on.waiting(kiosk, id);
        KioskSession waiting = attentionAtKiosk();
        assertEquals(SessionState.WAITING, waiting.state());
        assertEquals(2, waiting.place());
        assertEquals(16, waiting.waitMinutes());
        assertTrue(waiting.image());
        Waiting row = desk().line().get(id);
        assertEquals(Optional.of(2), Optional.ofNullable(row).map(Waiting::place));
        assertEquals(Optional.of(false), Optional.ofNullable(row).map(Waiting::present));
    }

    @Test
    void the_desk_sees_before_it_accepts_what_a_call_with_her_would_be_like() {
        on.waiting(kiosk, id);
        assertEquals(Optional.empty(), signal());
        links.came(kiosk);
        links.checked(kiosk, new Rungs(Rung.SMALL_VIDEO, Rung.VIDEO));
        assertEquals(Optional.of(Rung.SMALL_VIDEO), signal());
    }

    private Optional<Rung> signal() {
        return Optional.ofNullable(desk().line().get(id)).map(Waiting::signal);
    }

    @Test
    void both_sides_see_whether_the_other_is_there() {
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        assertFalse(attentionAtKiosk().agentPresent());
        assertFalse(attentionAtDesk().customerPresent());
        connected.agentCame(ana);
        connected.kioskCame(kiosk, Optional.empty());
        assertTrue(attentionAtKiosk().agentPresent());
        assertEquals("Ana", attentionAtKiosk().agent());
        assertNull(attentionAtKiosk().place());
        assertTrue(attentionAtDesk().customerPresent());
        assertEquals(Map.of(), desk().line());
        assertEquals(1, desk().attentionsToday());
    }

    @Test
    void the_desk_sees_when_she_went_on_without_a_link_and_once() {
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        assertNull(attentionAtDesk().absences());
        var gap = new Absence(Instant.parse("2026-11-23T15:00:00Z"), Instant.parse("2026-11-23T15:02:00Z"), 2);
        UUID told = Ids.next();
        on.comingBack.atKiosk(kiosk, id, told, gap.from(), gap.to(), 2);
        on.comingBack.atKiosk(kiosk, id, told, gap.from(), gap.to(), 2);
        assertEquals(List.of(gap), attentionAtDesk().absences());
        on.comingBack.atKiosk(on.kiosk(), id, Ids.next(), gap.from(), gap.to(), 2);
        assertEquals(List.of(gap), attentionAtDesk().absences());
    }

    @Test
    void the_kiosk_sees_nothing_of_the_customers_own_data() {
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        on.identify(Identity.VERIFIED);
        String screen = Wire.write(screens.of(kiosk));
        assertFalse(screen.contains("3105550123"));
        assertFalse(screen.contains("4000001"));
        assertEquals("3105550123", attentionAtDesk().phone());
    }

    @Test
    void the_kiosk_sees_a_question_until_it_is_answered_and_the_desk_the_answer_too() {
        var questions = new PgQuestions(DB.db);
        var question = Ids.next();
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        new AskingQuestion(on.moves, questions, Clock.systemUTC())
                .ask(ana, id, question, QuestionKind.OTRA, "¿Es su recibo?");
        assertEquals(
                "¿Es su recibo?",
                Objects.requireNonNull(attentionAtKiosk().question()).text());
        new AnsweringQuestion(on.moves, questions, Clock.systemUTC()).answer(kiosk, id, question, true);
        assertNull(attentionAtKiosk().question());
        assertEquals(true, Objects.requireNonNull(attentionAtDesk().question()).yes());
    }

    @Test
    void earlier_pqrs_are_read_as_the_identity_allows() {
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        assertNull(attentionAtDesk().earlier());
        assertEquals(Identity.DECLARED, attentionAtDesk().identity());
        on.identify(Identity.PAPER_SEEN);
        attentionAtDesk();
        on.identify(Identity.VERIFIED);
        assertEquals(List.of(), attentionAtDesk().earlier());
        assertEquals(List.of("4000001 false", "4000001 true"), asked);
    }

    @Test
    void the_kiosk_asks_its_question_also_when_the_agent_was_faster() {
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        on.outcome.give(ana, id, Outcome.CONSULTA);
        on.finishing.finish(ana, id, "Preguntó por su saldo.");
        assertNull(desk().session());
        assertEquals(SessionState.CLOSING, attentionAtKiosk().state());
        on.answering.answer(kiosk, id, true);
        assertNull(screens.of(kiosk).session());
        assertEquals(1, screens.of(kiosk).day().attentions());
    }

    @Test
    void the_agent_goes_on_when_the_customer_has_left() {
        connected.kioskCame(kiosk, Optional.empty());
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        on.outcome.give(ana, id, Outcome.DANO);
        on.answering.answer(kiosk, id, false);
        assertNull(screens.of(kiosk).session());
        DeskSession left = attentionAtDesk();
        assertTrue(left.customerLeft());
        assertFalse(left.customerPresent());
        assertEquals(Resolved.NO, left.resolved());
        assertEquals(SessionState.CLOSING, left.state());
    }

    @Test
    void a_draft_comes_back_as_it_was_typed() throws Wire.MalformedMessage {
        on.waiting(kiosk, id);
        on.accepted(ana, id);
        var draft = Wire.read("{\"kind\":\"QUEJA\",\"object\":\"No llega el agua\"}", PqrDraft.class);
        on.drafting.save(ana, id, draft);
        assertEquals(draft, attentionAtDesk().draft());
    }

    private KioskSession attentionAtKiosk() {
        return Optional.ofNullable(screens.of(kiosk).session()).orElseThrow();
    }

    private DeskSession attentionAtDesk() {
        return Optional.ofNullable(desk().session()).orElseThrow();
    }

    private DeskView desk() {
        return desks.of(new Staff(ana, "Ana", Role.AGENT));
    }

    private final class NoPqrs implements Pqrs {
        @Override
        public Optional<FiledPqr> filedIn(UUID session) {
            return Optional.empty();
        }

        @Override
        public List<EarlierPqr> earlier(String accountOrDocument, boolean withObject) {
            asked.add(accountOrDocument + " " + withObject);
            return List.of();
        }
    }
}
