package org.ventanilla.server.video;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ventanilla.contract.Common.Signalling;
import org.ventanilla.contract.FromHub.HubPointer;
import org.ventanilla.contract.FromHub.HubSignal;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskRungs;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.ToKiosk.TakePhoto;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.video.Rooms.Room;

/**
 * From one side of a talk to the other, and to nobody else. Runs on the event loop; nothing is stored or logged. What comes
 * before or after the talk is dropped without a word: the last candidates of a call always arrive when it is over. Only an
 * offer that a kiosk makes in the line is held, for the agent who will accept.
 */
public final class Relaying {
    private final Rooms rooms;
    private final Peers peers;
    private final Offers offers = new Offers();

    public Relaying(Rooms rooms, Peers peers) {
        this.rooms = rooms;
        this.peers = peers;
    }

    public Result<Void> fromKiosk(UUID kiosk, KioskSignal message) {
        if (!rooms.isTalking(message.session())) {
            offers.hold(kiosk, message);
        }
        return relay(
                message.session(),
                room -> room.kiosk().equals(kiosk),
                room -> peers.tellCaller(room.agent(), new HubSignal(message.session(), message.signal())));
    }

    public Result<Void> fromKiosk(UUID kiosk, KioskPointer message) {
        return relay(
                message.session(),
                room -> room.kiosk().equals(kiosk),
                room -> peers.tellAgent(room.agent(), new HubPointer(message.session(), message.x(), message.y())));
    }

    /** Kept with the talk, and seen by the agent when her view is composed again. */
    public Result<Void> fromKiosk(UUID kiosk, KioskRungs message, Consumer<UUID> agentLooksAgain) {
        return relay(message.session(), room -> room.kiosk().equals(kiosk), room -> {
            rooms.carry(message.session(), message.rungs());
            agentLooksAgain.accept(room.agent());
        });
    }

    /** Who says hello and finds an offer has no need to ask the kiosk for one: that is a whole way over the link less. */
    public Result<Void> fromAgent(UUID agent, HubSignal message) {
        return relay(message.session(), room -> room.agent().equals(agent), room -> {
            Optional<Signalling> offer = message.signal().hello() == null
                    ? Optional.empty()
                    : offers.take(
                            room.kiosk(), message.session(), message.signal().from());
            offer.ifPresentOrElse(
                    made -> peers.tellCaller(agent, new HubSignal(message.session(), made)),
                    () -> peers.tellKiosk(room.kiosk(), new KioskSignal(message.session(), message.signal())));
        });
    }

    public Result<Void> fromAgent(UUID agent, HubPointer message) {
        return relay(
                message.session(),
                room -> room.agent().equals(agent),
                room -> peers.tellKiosk(room.kiosk(), new KioskPointer(message.session(), message.x(), message.y())));
    }

    /** The agent presses the shutter. A command, so it is answered: a photo that nobody takes must not be waited for. */
    public Result<Void> takePhoto(UUID agent, UUID session) {
        Optional<Room> room = rooms.of(session);
        if (room.isEmpty()) {
            return Result.refused(OUT_OF_ORDER);
        }
        if (!room.get().agent().equals(agent)) {
            return Result.refused(SESSION_OF_OTHER);
        }
        return peers.tellKiosk(room.get().kiosk(), new TakePhoto(session))
                ? Result.done()
                : Result.refused(OUT_OF_ORDER);
    }

    private Result<Void> relay(UUID session, Predicate<Room> mayAsk, Consumer<Room> send) {
        Optional<Room> room = rooms.of(session);
        if (room.isPresent() && !mayAsk.test(room.get())) {
            return Result.refused(SESSION_OF_OTHER);
        }
        room.ifPresent(send);
        return Result.done();
    }
}
