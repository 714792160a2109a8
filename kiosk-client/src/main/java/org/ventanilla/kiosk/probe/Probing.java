package org.ventanilla.kiosk.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ventanilla.kiosk.arbiter.Sample;

/**
 * One probe after the other: asks, waits as long as an answer may take, and tells what came of it. An answer that comes too late is told all
 * the same, after the loss: it says how long the queue is. Knows no socket and no timer. One thread.
 */
public final class Probing {

    /** What the outside does for it. */
    public interface Outside {
        /** Lost without a word when it cannot be sent. */
        void send(byte[] datagram);

        /** The server is reached by IPv6. */
        boolean isIpv6();

        /** Over the kiosk's socket; never answered when there is none. */
        void ask(Runnable answered);

        void after(long ms, Runnable then);

        /** The server may have another address by now. */
        void lookUpAgain();
    }

    private final Outside outside;
    private final LongSupplier micros;
    private final Consumer<Sample> ear;
    private final Requests requests;
    private final RoundTrips roundTrips = new RoundTrips();
    private final Roads roads = new Roads();
    private final Map<Integer, Turn> open = new HashMap<>();

    /** @param micros a clock that only goes forward; samples have the same in ms */
    public Probing(Outside outside, Requests requests, LongSupplier micros, Consumer<Sample> ear) {
        this.outside = outside;
        this.requests = requests;
        this.micros = micros;
        this.ear = ear;
    }

    public Quality quality() {
        return roundTrips.quality();
    }

    /** UDP is blocked, and the socket answers. */
    public boolean isOnlyBySocket() {
        return roads.onlySocket();
    }

    public long patienceMs() {
        return roundTrips.patienceMs();
    }

    /** The next probe. */
    public void ask() {
        long now = micros.getAsLong();
        Turn turn = new Turn(now, roads.askUdp(now), roads.askSocket());
        if (turn.byUdp) {
            outside.send(requests.shortest(outside.isIpv6(), now));
            turn.sequence = requests.lastSequence();
            open.put(turn.sequence, turn);
        }
        if (turn.bySocket) {
            outside.ask(turn::echoed);
        }
        outside.after(roundTrips.patienceMs(), turn::over);
    }

    /** What came over UDP, from anybody. False: it was no answer to a probe. */
    public boolean heard(byte[] datagram) {
        Optional<Answered> answered = requests.answered(datagram, micros.getAsLong());
        answered.ifPresent(this::answered);
        return answered.isPresent();
    }

    private void answered(Answered answered) {
        Turn turn = open.get(answered.seen().sequence());
        if (turn != null) {
            turn.udpAnswered = true;
        }
        roads.udpAnswered();
        ear.accept(roundTrips.answered(answered));
    }

    private final class Turn {
        private final long sent;
        private final boolean byUdp;
        private final boolean bySocket;
        private int sequence;
        private boolean udpAnswered;
        private boolean socketAnswered;

        Turn(long sent, boolean byUdp, boolean bySocket) {
            this.sent = sent;
            this.byUdp = byUdp;
            this.bySocket = bySocket;
        }

        private void echoed() {
            socketAnswered = true;
            roads.socket(true);
            if (!udpAnswered) {
                ear.accept(roundTrips.echoed(sent, micros.getAsLong()));
            }
        }

        private void over() {
            open.remove(sequence);
            if (byUdp && !udpAnswered && roads.udpLost()) {
                outside.lookUpAgain();
            }
            if (bySocket && !socketAnswered) {
                roads.socket(false);
            }
            boolean lost = !udpAnswered && !socketAnswered;
            roundTrips.ended(lost);
            if (lost) {
                ear.accept(new Sample.ProbeLost(RoundTrips.ms(micros.getAsLong())));
            }
        }
    }
}
