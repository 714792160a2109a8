package org.ventanilla.server.video;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Common.SessionDescription;
import org.ventanilla.contract.Common.Signalling;
import org.ventanilla.contract.FromHub.HubPointer;
import org.ventanilla.contract.FromHub.HubSignal;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskRungs;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToHub;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.ToKiosk.TakePhoto;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.SessionFixture;

class RelayingIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Signalling HELLO = new Signalling(Ids.next(), null, true, null, null, null);

    private final SessionFixture on = new SessionFixture(DB);
    private final Rooms rooms = new Rooms(on.sessions);
    private final Told told = new Told();
    private final Relaying relaying = new Relaying(rooms, told);
    private final UUID kiosk = on.kiosk();
    private final UUID ana = on.agent();
    private final UUID luis = on.agent();
    private final UUID talk = Ids.next();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void talk() {
        on.waiting(kiosk, talk);
        on.accepted(ana, talk);
        rooms.load();
    }

    @Test
    void each_side_reaches_the_other_and_nobody_else() {
        relaying.fromKiosk(kiosk, new KioskSignal(talk, HELLO));
        relaying.fromKiosk(kiosk, new KioskPointer(talk, 0.5, 0.25));
        relaying.fromAgent(ana, new HubSignal(talk, HELLO));
        relaying.fromAgent(ana, new HubPointer(talk, 0.1, 0.2));
        relaying.takePhoto(ana, talk);
        assertEquals(
                List.of(
                        "caller " + ana + " " + new HubSignal(talk, HELLO),
                        "agent " + ana + " " + new HubPointer(talk, 0.5, 0.25),
                        "kiosk " + kiosk + " " + new KioskSignal(talk, HELLO),
                        "kiosk " + kiosk + " " + new KioskPointer(talk, 0.1, 0.2),
                        "kiosk " + kiosk + " " + new TakePhoto(talk)),
                told.messages);
    }

    @Test
    void what_the_call_carries_stays_with_the_talk_until_it_is_over() {
        Rungs weak = new Rungs(Rung.STILLS, Rung.SMALL_VIDEO);
        List<UUID> looks = new ArrayList<>();
        relaying.fromKiosk(kiosk, new KioskRungs(talk, weak), looks::add);
        assertEquals(List.of(ana), looks);
        rooms.refresh(talk);
        assertEquals(Optional.of(weak), rooms.rungs(talk));
        assertEquals(
                Result.refused(ProblemCode.SESSION_OF_OTHER),
                relaying.fromKiosk(on.kiosk(), new KioskRungs(talk, new Rungs(Rung.AUDIO, Rung.AUDIO)), looks::add));
        assertEquals(Optional.of(weak), rooms.rungs(talk));
        on.leaving.leave(kiosk, talk);
        rooms.refresh(talk);
        assertEquals(Optional.empty(), rooms.rungs(talk));
        assertEquals(1, looks.size());
    }

    @Test
    void a_stranger_to_the_talk_is_refused() {
        Result<Void> refused = Result.refused(ProblemCode.SESSION_OF_OTHER);
        assertEquals(refused, relaying.fromKiosk(Ids.next(), new KioskSignal(talk, HELLO)));
        assertEquals(refused, relaying.fromAgent(luis, new HubSignal(talk, HELLO)));
        assertEquals(refused, relaying.fromAgent(luis, new HubPointer(talk, 0, 0)));
        assertEquals(refused, relaying.takePhoto(luis, talk));
        assertEquals(List.of(), told.messages);
    }

    @Test
    void what_comes_before_or_after_the_talk_is_dropped() {
        UUID early = Ids.next();
        on.waiting(on.kiosk(), early);
        rooms.refresh(early);
        assertEquals(Result.done(), relaying.fromAgent(ana, new HubSignal(early, HELLO)));
        on.leaving.leave(kiosk, talk);
        rooms.refresh(talk);
        assertEquals(Result.done(), relaying.fromKiosk(kiosk, new KioskSignal(talk, HELLO)));
        assertEquals(List.of(), told.messages);
    }

    @Test
    void a_talk_begins_when_she_is_accepted() {
        UUID next = Ids.next();
        on.waiting(on.kiosk(), next);
        on.accepted(luis, next);
        rooms.refresh(next);
        relaying.fromAgent(luis, new HubSignal(next, HELLO));
        assertEquals(1, told.messages.size());
    }

    @Test
    void an_offer_made_in_the_line_answers_the_hello_of_the_first_page_that_asks() {
        UUID next = Ids.next();
        UUID there = on.kiosk();
        on.waiting(there, next);
        relaying.fromKiosk(there, new KioskSignal(next, offer("old")));
        Signalling last = offer("new");
        relaying.fromKiosk(there, new KioskSignal(next, last));
        relaying.fromKiosk(there, new KioskSignal(next, HELLO));
        on.accepted(luis, next);
        rooms.refresh(next);
        relaying.fromAgent(luis, new HubSignal(next, HELLO));
        Signalling reloaded = new Signalling(Ids.next(), null, true, null, null, null);
        relaying.fromAgent(luis, new HubSignal(next, reloaded));
        relaying.fromAgent(luis, new HubSignal(next, HELLO));
        assertEquals(
                List.of(
                        "caller " + luis + " " + new HubSignal(next, last),
                        "kiosk " + there + " " + new KioskSignal(next, reloaded),
                        "kiosk " + there + " " + new KioskSignal(next, HELLO)),
                told.messages);
    }

    @Test
    void an_offer_made_for_who_gave_up_her_place_reaches_nobody() {
        UUID gaveUp = Ids.next();
        UUID there = on.kiosk();
        relaying.fromKiosk(there, new KioskSignal(gaveUp, offer("old")));
        UUID next = Ids.next();
        on.waiting(there, next);
        on.accepted(luis, next);
        rooms.refresh(next);
        relaying.fromAgent(luis, new HubSignal(next, HELLO));
        assertEquals(List.of("kiosk " + there + " " + new KioskSignal(next, HELLO)), told.messages);
    }

    private static Signalling offer(String sdp) {
        return new Signalling(Ids.next(), null, null, null, new SessionDescription("offer", sdp), null);
    }

    @Test
    void a_photo_that_nobody_can_take_is_refused() {
        told.kioskHere = false;
        assertEquals(Result.refused(ProblemCode.OUT_OF_ORDER), relaying.takePhoto(ana, talk));
        assertEquals(Result.refused(ProblemCode.OUT_OF_ORDER), relaying.takePhoto(ana, Ids.next()));
    }

    private static final class Told implements Peers {
        final List<String> messages = new ArrayList<>();
        boolean kioskHere = true;

        @Override
        public boolean tellKiosk(UUID kiosk, ToKiosk message) {
            messages.add("kiosk " + kiosk + " " + message);
            return kioskHere;
        }

        @Override
        public void tellCaller(UUID agent, ToHub message) {
            messages.add("caller " + agent + " " + message);
        }

        @Override
        public void tellAgent(UUID agent, ToHub message) {
            messages.add("agent " + agent + " " + message);
        }
    }
}
