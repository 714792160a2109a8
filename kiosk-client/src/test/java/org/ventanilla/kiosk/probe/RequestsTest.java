package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.contract.stun.StunMessage;

class RequestsTest {
    private static final int HEADS_IPV4 = 28;
    private static final int HEADS_IPV6 = 48;
    private static final double IDLE_SECONDS = 2.5;

    private final Requests requests = new Requests(new Random(3));

    /** Both ways together, in bits of IP a second. */
    @Test
    void an_idle_kiosk_costs_less_than_a_kilobit() {
        assertEquals(589, idle(requests.shortest(false, 0), HEADS_IPV4), 1);
        assertEquals(794, idle(requests.shortest(true, 0), HEADS_IPV6), 1);
    }

    @Test
    void a_padded_one_has_the_length_that_was_asked_with_its_heads() throws Exception {
        byte[] datagram = requests.padded(1200, true, false, 0);

        assertEquals(1200, datagram.length + HEADS_IPV4);
        assertEquals(
                datagram.length,
                StunMessage.decode(datagram)
                        .first(LinkProbe.class)
                        .orElseThrow()
                        .count());
        assertEquals(1200, requests.padded(1200, false, true, 0).length + HEADS_IPV6);
    }

    @Test
    void each_carries_its_number_and_the_time() throws Exception {
        requests.shortest(false, 5);
        LinkProbe second = StunMessage.decode(requests.shortest(false, 77))
                .first(LinkProbe.class)
                .orElseThrow();

        assertEquals(2, second.sequence());
        assertEquals(77, second.micros());
    }

    private static double idle(byte[] datagram, int heads) {
        return 2 * (datagram.length + heads) * 8 / IDLE_SECONDS;
    }
}
