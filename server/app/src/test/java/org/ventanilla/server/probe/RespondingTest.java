package org.ventanilla.server.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.contract.stun.StunAttribute;
import org.ventanilla.contract.stun.StunAttribute.ErrorCode;
import org.ventanilla.contract.stun.StunAttribute.Unknown;
import org.ventanilla.contract.stun.StunAttribute.UnknownAttributes;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;
import org.ventanilla.contract.stun.Transaction;

class RespondingTest {
    private static final Transaction T = new Transaction(7, 11);
    private static final long SECOND = 1_000_000_000;
    private static final InetAddress IPV4 = address(192, 0, 2, 9);
    private static final InetAddress IPV6 = address(0x20, 1, 0xd, 0xb8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1);
    private static final InetAddress NEIGHBOUR = address(0x20, 1, 0xd, 0xb8, 0, 0, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9);

    private long now = 5 * SECOND;
    private final Responding server = new Responding(() -> now);

    @Test
    void a_browser_learns_its_address() throws Exception {
        StunMessage answer =
                StunMessage.decode(server.answer(bare(), IPV4, 40_000).orElseThrow());

        assertEquals(Kind.SUCCESS, answer.kind());
        assertEquals(T, answer.transaction());
        assertEquals(List.of(new XorMappedAddress(IPV4, 40_000)), answer.attributes());
    }

    /** RFC 8489 wants the address in the answer: 8 bytes of IPv4 and a head of 4. */
    @Test
    void the_answer_to_a_bare_request_is_as_short_as_the_rfc_allows() {
        assertEquals(32, server.answer(bare(), IPV4, 1).orElseThrow().length);
        assertEquals(44, server.answer(bare(), IPV6, 1).orElseThrow().length);
    }

    @Test
    void a_probe_is_told_when_it_came_and_how_many_came() throws Exception {
        seen(server.answer(probe(1, 100, 100), IPV4, 1));
        now = 9 * SECOND;
        assertEquals(new LinkProbe(42, 3, 2, 9_000_000), seen(server.answer(probe(3, 100, 100), IPV4, 1)));
    }

    @Test
    void the_count_goes_on_when_a_nat_gives_it_another_port() throws Exception {
        server.answer(probe(1, 100, 100), IPV4, 1);
        assertEquals(2, seen(server.answer(probe(2, 100, 100), IPV4, 60_000)).count());
    }

    @Test
    void an_answer_is_as_long_as_was_asked_and_never_longer_than_what_asked() {
        assertEquals(1200, server.answer(probe(1, 1200, 1200), IPV4, 1).orElseThrow().length);
        assertEquals(400, server.answer(probe(2, 1200, 400), IPV4, 1).orElseThrow().length);
        assertEquals(64, server.answer(probe(3, 1200, 0), IPV4, 1).orElseThrow().length);
        assertEquals(
                300, server.answer(probe(4, 300, Integer.MAX_VALUE), IPV4, 1).orElseThrow().length);
    }

    @Property(tries = 300)
    void no_probe_of_any_length_is_answered_with_more(@ForAll short length, @ForAll int wanted, @ForAll boolean ipv6) {
        byte[] asked = probe(1, Math.floorMod(length, 1200), wanted);

        server.answer(asked, ipv6 ? IPV6 : IPV4, 1).ifPresent(answer -> assertTrue(answer.length <= asked.length));
    }

    @Test
    void a_probe_without_room_for_its_answer_gets_none() {
        assertEquals(Optional.empty(), server.answer(probe(1, 0, 0), IPV4, 1));
        assertEquals(1, server.counts().dropped());
    }

    @Test
    void what_must_be_understood_and_is_not_is_named() throws Exception {
        byte[] request = request(new Unknown(0x0003), new Unknown(0x8003), new Unknown(0x0006));
        StunMessage answer = StunMessage.decode(server.answer(request, IPV4, 1).orElseThrow());

        assertEquals(Kind.ERROR, answer.kind());
        assertEquals(List.of(new ErrorCode(420), new UnknownAttributes(List.of(0x0003, 0x0006))), answer.attributes());
    }

    @Test
    void answers_that_others_send_here_and_noise_get_nothing() {
        byte[] reflected = new StunMessage(Kind.SUCCESS, T, List.of(), false).encode();
        byte[] error = new StunMessage(Kind.ERROR, T, List.of(), false).encode();
        byte[] indication = new StunMessage(Kind.INDICATION, T, List.of(), true).encode();

        for (byte[] unwanted : List.of(reflected, error, indication, new byte[0], new byte[100])) {
            assertEquals(Optional.empty(), server.answer(unwanted, IPV4, 1));
        }
        assertEquals(Optional.empty(), server.answer(bare(), IPV4, 0));
        assertEquals("probes=0 addresses=0 malformed=2 unasked=4 tooShort=0 tooMany=0", "" + server.counts());
    }

    @Test
    void one_address_gets_so_many_bare_answers_and_another_still_its_own() {
        assertEquals(100, answered(1000, bare(), IPV4));
        assertEquals(1, answered(1, bare(), IPV6));
        now += SECOND / 2;
        assertEquals(10, answered(1000, bare(), IPV4));
    }

    @Test
    void one_address_gets_so_many_bytes() {
        byte[] long1 = probe(1, 1024, 1024);
        assertEquals(256, answered(1000, long1, IPV4));
        now += SECOND;
        assertEquals(64, answered(1000, long1, IPV4));
    }

    @Test
    void all_addresses_of_one_ipv6_network_share() {
        assertEquals(100, answered(1000, bare(), IPV6));
        assertEquals(0, answered(1, bare(), NEIGHBOUR));
    }

    @Test
    void invented_senders_do_not_fill_the_memory() {
        Recent<Integer, Integer> recent = new Recent<>(3);
        for (int run = 0; run < 10; run++) {
            recent.merge(run, 1, Integer::sum);
            recent.merge(0, 1, Integer::sum);
        }
        assertEquals("[8, 9, 0]", recent.keySet().toString());
    }

    @Test
    void what_is_asked_twice_with_a_fingerprint_is_answered_with_one() throws Exception {
        byte[] request = new StunMessage(Kind.REQUEST, T, List.of(), true).encode();
        byte[] first = server.answer(request, IPV4, 1).orElseThrow();

        assertTrue(StunMessage.decode(first).fingerprint());
        assertArrayEquals(first, server.answer(request, IPV4, 1).orElseThrow());
    }

    private int answered(int times, byte[] request, InetAddress from) {
        int answers = 0;
        for (int i = 0; i < times; i++) {
            answers += server.answer(request, from, 1).isPresent() ? 1 : 0;
        }
        return answers;
    }

    private static LinkProbe seen(Optional<byte[]> answer) throws Exception {
        return StunMessage.decode(answer.orElseThrow()).first(LinkProbe.class).orElseThrow();
    }

    private static byte[] bare() {
        return request();
    }

    private static byte[] probe(int sequence, int bytes, int wanted) {
        List<StunAttribute> probe = new ArrayList<>(List.of(new LinkProbe(42, sequence, wanted, 0)));
        return new StunMessage(Kind.REQUEST, T, probe, true).padded(bytes).encode();
    }

    private static byte[] request(StunAttribute... attributes) {
        return new StunMessage(Kind.REQUEST, T, List.of(attributes), false).encode();
    }

    private static InetAddress address(int... bytes) {
        byte[] address = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            address[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
