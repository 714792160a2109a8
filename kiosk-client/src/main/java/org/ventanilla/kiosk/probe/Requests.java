package org.ventanilla.kiosk.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.contract.stun.MalformedStun;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;
import org.ventanilla.contract.stun.Transaction;

/**
 * What was asked in one run and is not answered yet. An answer counts by its transaction, which nobody off the way can guess, once, and
 * whatever address it comes from.
 */
public final class Requests {
    /** STUN's head, our attribute, the address with its head, the fingerprint: the answer of a server that was reached by IPv4. */
    private static final int ANSWER_IPV4 = 64;

    private static final int ANSWER_IPV6 = ANSWER_IPV4 + 12;
    private static final int HEADS_IPV4 = 28;
    private static final int HEADS_IPV6 = 48;
    private static final long REMEMBERED_MICROS = 10_000_000;

    private record Asked(int sequence, long at) {}

    private final RandomGenerator random;
    private final int run;
    private final Map<Transaction, Asked> waiting = new HashMap<>();
    private int sequence;

    /** @param random a secure one */
    public Requests(RandomGenerator random) {
        this.random = random;
        this.run = random.nextInt();
    }

    /** With just the room that its answer needs. */
    byte[] shortest(boolean ipv6, long now) {
        return request(answerBytes(ipv6), 0, now);
    }

    /** @param ipBytes with the heads of IP and UDP */
    public byte[] padded(int ipBytes, boolean longAnswer, boolean ipv6, long now) {
        int bytes = Math.max(answerBytes(ipv6), ipBytes - (ipv6 ? HEADS_IPV6 : HEADS_IPV4));
        return request(bytes, longAnswer ? bytes : 0, now);
    }

    /** Empty: no answer to anything that still waits. */
    public Optional<Answered> answered(byte[] datagram, long now) {
        try {
            StunMessage answer = StunMessage.decode(datagram);
            Optional<LinkProbe> seen = answer.first(LinkProbe.class);
            if (answer.kind() != Kind.SUCCESS || seen.isEmpty() || seen.get().run() != run) {
                return Optional.empty();
            }
            Asked asked = waiting.get(answer.transaction());
            if (asked == null || asked.sequence != seen.get().sequence()) {
                return Optional.empty();
            }
            waiting.remove(answer.transaction());
            return Optional.of(new Answered(asked.at, now, seen.get()));
        } catch (MalformedStun e) {
            return Optional.empty();
        }
    }

    int lastSequence() {
        return sequence;
    }

    private byte[] request(int bytes, int answerBytes, long now) {
        waiting.values().removeIf(asked -> now - asked.at > REMEMBERED_MICROS);
        Transaction transaction = Transaction.random(random);
        sequence++;
        waiting.put(transaction, new Asked(sequence, now));
        LinkProbe probe = new LinkProbe(run, sequence, answerBytes, now);
        return new StunMessage(Kind.REQUEST, transaction, List.of(probe), true)
                .padded(bytes)
                .encode();
    }

    private static int answerBytes(boolean ipv6) {
        return ipv6 ? ANSWER_IPV6 : ANSWER_IPV4;
    }
}
