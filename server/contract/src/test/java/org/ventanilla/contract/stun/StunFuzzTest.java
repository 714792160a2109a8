package org.ventanilla.contract.stun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ventanilla.contract.stun.StunAttribute.ErrorCode;
import org.ventanilla.contract.stun.StunAttribute.Padding;
import org.ventanilla.contract.stun.StunAttribute.Unknown;
import org.ventanilla.contract.stun.StunAttribute.UnknownAttributes;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;

/** Anything may come to an open port. It is a message or it is malformed, and nothing else ever. */
class StunFuzzTest {

    @Property
    void what_we_write_we_read(@ForAll("messages") StunMessage message) throws MalformedStun {
        assertEquals(message, StunMessage.decode(message.encode()));
    }

    @Property
    void a_padded_message_has_the_length_that_was_asked(@ForAll("messages") StunMessage message) {
        int length = message.encode().length;

        assertEquals(length + 40, message.padded(length + 40).encode().length);
        assertEquals(message, message.padded(length));
        assertEquals(message, message.padded(3));
    }

    @Property(tries = 3000)
    void whatever_comes_is_a_message_or_malformed(@ForAll byte[] anything) {
        readable(anything);
    }

    /** Bits turned, bytes changed, pieces cut and doubled: closer to the truth than noise is, so it comes further in. */
    @Property(tries = 5000)
    void a_spoilt_message_is_a_message_or_malformed(@ForAll("messages") StunMessage message, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] spoilt = message.encode();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
        readable(spoilt);
        byte[] cut = Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 20));
        readable(cut);
        sayItsLength(cut);
        readable(cut);
    }

    private static void sayItsLength(byte[] datagram) {
        if (datagram.length >= StunMessage.HEAD_BYTES) {
            datagram[2] = (byte) ((datagram.length - StunMessage.HEAD_BYTES) >> 8);
            datagram[3] = (byte) (datagram.length - StunMessage.HEAD_BYTES);
        }
    }

    /** What can be read can be written, and says the same again. */
    private static void readable(byte[] datagram) {
        byte[] before = datagram.clone();
        try {
            StunMessage message = StunMessage.decode(datagram);
            assertTrue(message.encode().length >= StunMessage.HEAD_BYTES);
        } catch (MalformedStun e) {
            // the only other thing that may happen
        }
        assertArrayEquals(before, datagram);
    }

    @Provide
    Arbitrary<StunMessage> messages() {
        Arbitrary<Transaction> transactions =
                Combinators.combine(Arbitraries.integers(), Arbitraries.longs()).as(Transaction::new);
        return Combinators.combine(
                        Arbitraries.of(StunMessage.Kind.class),
                        transactions,
                        attributes().list().ofMaxSize(6),
                        Arbitraries.of(true, false))
                .as(StunMessage::new);
    }

    private static Arbitrary<StunAttribute> attributes() {
        Arbitrary<Integer> ints = Arbitraries.integers();
        return Arbitraries.oneOf(
                Combinators.combine(addresses(), Arbitraries.integers().between(0, 65_535))
                        .as(XorMappedAddress::new),
                Combinators.combine(ints, ints, ints, Arbitraries.longs()).as(LinkProbe::new),
                Arbitraries.integers().between(300, 699).map(ErrorCode::new),
                Arbitraries.integers().between(0, 40).map(words -> new Padding(words * 4)),
                Arbitraries.integers().between(0x7000, 0x7FFF).map(Unknown::new),
                Arbitraries.integers().between(0, 65_535).list().ofMaxSize(9).map(UnknownAttributes::new));
    }

    private static Arbitrary<InetAddress> addresses() {
        Arbitrary<byte[]> ipv4 = Arbitraries.bytes().array(byte[].class).ofSize(4);
        Arbitrary<byte[]> ipv6 = Arbitraries.bytes().array(byte[].class).ofSize(16);
        return Arbitraries.oneOf(List.of(ipv4, ipv6)).map(StunFuzzTest::address);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
