package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;
import org.ventanilla.contract.stun.Transaction;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Sample.ProbeLost;
import org.ventanilla.kiosk.arbiter.Sample.Probed;

/** Two probes a second over an invented link, in invented time. */
class ProbingTest {
    private static final long ROUND_TRIP_MS = 200;
    private static final long ECHO_MS = 300;

    private final Outside outside = new Outside();
    private final List<Sample> samples = new ArrayList<>();
    private final Probing probing =
            new Probing(outside, new Requests(new Random(1)), () -> outside.nowMs * 1000, samples::add);

    @Test
    void an_answer_is_told_once() throws Exception {
        turns(1);
        assertEquals(new Probed(ROUND_TRIP_MS, ROUND_TRIP_MS, 0, 0, 0, 0), samples.get(0));
        assertFalse(probing.heard(outside.lastAnswer), "the same once more, from anybody");
    }

    @Test
    void what_is_invented_or_meant_for_another_is_no_answer() throws Exception {
        outside.udpOpen = false;
        probing.ask();
        StunMessage asked = StunMessage.decode(outside.lastRequest);
        LinkProbe probe = asked.first(LinkProbe.class).orElseThrow();

        assertFalse(probing.heard(new byte[] {1, 2, 3}));
        assertFalse(probing.heard(outside.lastRequest), "its own request, reflected");
        assertFalse(probing.heard(answer(new Transaction(1, 2), probe)), "a transaction that was guessed");
        assertFalse(probing.heard(answer(asked.transaction(), new LinkProbe(7, 1, 1, 0))), "another run");
        assertTrue(probing.heard(answer(asked.transaction(), probe)));
    }

    @Test
    void a_probe_without_an_answer_is_lost_and_a_late_answer_is_told_all_the_same() throws Exception {
        turns(6);
        outside.roundTripMs = 1900;
        turns(1);
        samples.clear();
        turns(5);
        assertTrue(samples.stream().anyMatch(ProbeLost.class::isInstance), samples::toString);
        assertTrue(samples.stream().anyMatch(sample -> sample instanceof Probed late && late.rttMs() == 1900));
    }

    @Test
    void where_udp_is_blocked_the_socket_is_asked_and_udp_only_now_and_then() throws Exception {
        outside.udpOpen = false;
        outside.socketOpen = true;
        turns(20);
        assertTrue(samples.stream().noneMatch(ProbeLost.class::isInstance), samples::toString);
        assertEquals(20, samples.size());
        assertTrue(probing.isOnlyBySocket());
        int knocks = outside.sent;
        turns(120); // a minute
        assertEquals(6, outside.sent - knocks);

        outside.udpOpen = true;
        turns(21);
        assertFalse(probing.isOnlyBySocket());
        int echoes = outside.echoes;
        turns(10);
        assertEquals(echoes, outside.echoes, "the socket is left alone again");
    }

    @Test
    void on_a_dead_link_everything_is_tried_each_time_and_told_lost() throws Exception {
        turns(4);
        samples.clear();
        outside.udpOpen = false;
        int before = outside.sent;
        turns(30);
        assertEquals(30, outside.sent - before);
        assertTrue(samples.stream().allMatch(ProbeLost.class::isInstance), samples::toString);
        assertEquals(3, outside.lookUps);

        outside.udpOpen = true;
        samples.clear();
        turns(3);
        assertEquals(3, samples.stream().filter(Probed.class::isInstance).count(), samples::toString);
    }

    @Test
    void the_server_s_address_is_looked_for_again_when_nobody_answers() throws Exception {
        outside.udpOpen = false;
        turns(12);
        assertEquals(1, outside.lookUps);
    }

    private void turns(int many) throws Exception {
        for (int i = 0; i < many; i++) {
            probing.ask();
            outside.pass(500);
        }
    }

    private static byte[] answer(Transaction transaction, LinkProbe probe) {
        return new StunMessage(Kind.SUCCESS, transaction, List.of(probe), true).encode();
    }

    private final class Outside implements Probing.Outside {
        private record Due(long at, int nth, Runnable work) implements Comparable<Due> {
            @Override
            public int compareTo(Due other) {
                return at == other.at ? Integer.compare(nth, other.nth) : Long.compare(at, other.at);
            }
        }

        private final PriorityQueue<Due> queue = new PriorityQueue<>();
        private long nowMs;
        private long roundTripMs = ROUND_TRIP_MS;
        private boolean udpOpen = true;
        private boolean socketOpen;
        private int sent;
        private int echoes;
        private int lookUps;
        private int count;
        private int nth;
        private byte[] lastRequest = {};
        private byte[] lastAnswer = {};

        private void pass(long ms) {
            long until = nowMs + ms;
            while (!queue.isEmpty() && queue.peek().at <= until) {
                Due due = queue.remove();
                nowMs = due.at;
                due.work.run();
            }
            nowMs = until;
        }

        @Override
        public void send(byte[] datagram) {
            sent++;
            lastRequest = datagram;
            if (udpOpen) {
                byte[] answer = answered(datagram);
                after(roundTripMs, () -> {
                    lastAnswer = answer;
                    probing.heard(answer);
                });
            }
        }

        private byte[] answered(byte[] datagram) {
            try {
                StunMessage request = StunMessage.decode(datagram);
                LinkProbe probe = request.first(LinkProbe.class).orElseThrow();
                long there = (nowMs + roundTripMs / 2) * 1000;
                return answer(request.transaction(), new LinkProbe(probe.run(), probe.sequence(), ++count, there));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isIpv6() {
            return false;
        }

        @Override
        public void ask(Runnable answered) {
            echoes++;
            if (socketOpen) {
                after(ECHO_MS, answered);
            }
        }

        @Override
        public void after(long ms, Runnable then) {
            queue.add(new Due(nowMs + ms, nth++, then));
        }

        @Override
        public void lookUpAgain() {
            lookUps++;
        }
    }
}
