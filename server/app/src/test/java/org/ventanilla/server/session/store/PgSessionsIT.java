package org.ventanilla.server.session.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.ChatLine;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.HubViews.PqrDraft;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.Speaker;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.Departure;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.SessionFixture;
import org.ventanilla.server.session.Stage;

class PgSessionsIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Instant NINE = Instant.parse("2026-11-23T14:00:00.123Z");

    private final SessionFixture on = new SessionFixture(DB);
    private final UUID kiosk = on.kiosk();
    private final UUID ana = on.agent();
    private final PgSessions sessions = on.sessions;
    private final Session waiting = Session.open(Ids.next(), kiosk, Service.ENERGIA, NINE);

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate session cascade");
        assertTrue(sessions.add(waiting));
    }

    @Test
    void every_stage_is_read_as_it_was_saved() {
        for (Stage stage : List.of(
                new Stage.Waiting(),
                new Stage.InAttention(ana, NINE),
                new Stage.Closing(ana, NINE, Outcome.DANO),
                new Stage.Ended(ana, NINE, Outcome.PQR, NINE.plusSeconds(1)))) {
            Session session = new Session(
                    waiting.id(),
                    kiosk,
                    Service.ENERGIA,
                    NINE,
                    stage,
                    null,
                    new PaperRequest(ana, PaperKind.CARTA),
                    new Shown("bill-9", "Recibo de mayo"));
            sessions.save(session);
            assertEquals(Optional.of(session), sessions.of(waiting.id()));
        }
    }

    @Test
    void every_departure_is_read_as_it_was_saved() {
        Stage held = new Stage.InAttention(ana, NINE);
        for (Session session : List.of(
                with(new Stage.Abandoned(), new Departure(NINE, null)),
                with(held, new Departure(NINE, null)),
                with(held, new Departure(NINE, Resolved.NO)))) {
            sessions.save(session);
            assertEquals(Optional.of(session), sessions.of(waiting.id()));
        }
    }

    @Test
    void an_id_or_a_busy_kiosk_is_not_added_twice() {
        assertFalse(sessions.add(waiting));
        assertFalse(sessions.add(Session.open(Ids.next(), kiosk, Service.AGUA, NINE)));
        sessions.save(with(new Stage.Abandoned(), new Departure(NINE, null)));
        assertTrue(sessions.add(Session.open(Ids.next(), kiosk, Service.AGUA, NINE)));
    }

    @Test
    void a_kiosk_and_a_desk_find_their_open_attention() {
        assertEquals(Optional.of(waiting), sessions.openAtKiosk(kiosk));
        Session left = with(new Stage.InAttention(ana, NINE), new Departure(NINE, null));
        sessions.save(left);
        assertEquals(Optional.empty(), sessions.openAtKiosk(kiosk));
        assertEquals(Optional.of(left), sessions.openAtDesk(ana));
        assertEquals(List.of(left), sessions.open());
        assertEquals(1, sessions.acceptedBy(ana, NINE));
        assertEquals(0, sessions.acceptedBy(ana, NINE.plusMillis(1)));
        sessions.save(with(new Stage.Ended(ana, NINE, Outcome.COPIA, NINE), new Departure(NINE, null)));
        assertEquals(Optional.empty(), sessions.openAtDesk(ana));
        assertEquals(List.of(), sessions.open());
    }

    @Test
    void chat_is_kept_in_order_and_each_line_once() {
        PgChats chats = new PgChats(DB.db);
        UUID second = Ids.next();
        UUID first = Ids.next();
        ChatLine hello = new ChatLine(Speaker.AGENT, NINE, "Buenos días");
        assertTrue(chats.add(second, waiting.id(), new ChatLine(Speaker.CUSTOMER, NINE.plusSeconds(1), "¿Me oye?")));
        assertTrue(chats.add(first, waiting.id(), hello));
        assertFalse(chats.add(first, waiting.id(), hello));
        assertEquals(List.of(first, second), List.copyOf(chats.of(waiting.id()).keySet()));
        assertEquals(hello, chats.of(waiting.id()).get(first));
    }

    @Test
    void a_newer_draft_takes_the_place_of_the_older() throws Wire.MalformedMessage {
        PgDrafts drafts = new PgDrafts(DB.db);
        assertEquals(Optional.empty(), drafts.of(waiting.id()));
        PqrDraft newer = Wire.read("{\"object\":\"No llega el agua\",\"pages\":[\"" + ana + "\"]}", PqrDraft.class);
        drafts.save(waiting.id(), Wire.read("{\"object\":\"No\"}", PqrDraft.class));
        drafts.save(waiting.id(), newer);
        assertEquals(Optional.of(newer), drafts.of(waiting.id()));
    }

    private Session with(Stage stage, Departure departure) {
        return new Session(waiting.id(), kiosk, Service.ENERGIA, NINE, stage, departure, null, null);
    }
}
