package org.ventanilla.contract.stun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;

/** What others send: the vectors of RFC 5769, and how a datagram can be wrong. */
class StunVectorsTest {
    private static final String HEAD = "2112a442 b7e7a701bc34d686fa87dfae";
    private static final String SOFTWARE = "8022000b 7465737420766563746f7220";
    private static final byte[] IPV4 = bytes("0101003c" + HEAD + SOFTWARE + "00200008 0001a147e112a643"
            + "00080014 2b91f599fd9e90c38c7489f92af9ba53f06be7d7 80280004 c07d4c96");
    private static final byte[] IPV6 = bytes("01010048" + HEAD + SOFTWARE
            + "00200014 0002a1470113a9faa5d3f179bc25f4b5bed2b9d9"
            + "00080014 a382954e4be67bf11784c97c8292c275bfe3ed41 80280004 c8fb0b4c");

    @Test
    void the_answer_of_another_server_names_our_ipv4_address() throws Exception {
        StunMessage answer = StunMessage.decode(IPV4);

        assertEquals(StunMessage.Kind.SUCCESS, answer.kind());
        assertTrue(answer.fingerprint());
        assertEquals(
                new XorMappedAddress(InetAddress.getByName("192.0.2.1"), 32853),
                answer.first(XorMappedAddress.class).orElseThrow());
    }

    @Test
    void the_answer_of_another_server_names_our_ipv6_address() throws Exception {
        assertEquals(
                new XorMappedAddress(InetAddress.getByName("2001:db8:1234:5678:11:2233:4455:6677"), 32853),
                StunMessage.decode(IPV6).first(XorMappedAddress.class).orElseThrow());
    }

    @Test
    void a_browser_s_request_is_read() throws Exception {
        StunMessage request = StunMessage.decode(bytes("00010000" + HEAD));

        assertEquals(StunMessage.Kind.REQUEST, request.kind());
        assertEquals(new Transaction(0xb7e7a701, 0xbc34d686fa87dfaeL), request.transaction());
    }

    @Test
    void one_turned_bit_breaks_the_fingerprint() {
        byte[] spoilt = IPV4.clone();
        spoilt[30] ^= 1;

        assertMalformed(spoilt);
    }

    @Test
    void what_is_no_stun_is_told_apart() {
        assertMalformed(new byte[0]);
        assertMalformed(bytes("000100002112a442b7e7a701bc34d686fa87df")); // one byte short
        assertMalformed(bytes("00010004" + HEAD)); // says more than there is
        assertMalformed(bytes("00010000" + HEAD + "00")); // less than there is
        assertMalformed(bytes("00010000 2112a443 b7e7a701bc34d686fa87dfae")); // RFC 3489's, without the cookie
        assertMalformed(bytes("00030000" + HEAD)); // TURN's Allocate
        assertMalformed(bytes("00010004" + HEAD + "00260004")); // room that is not there
        assertMalformed(bytes("00010004" + HEAD + "0026ffff"));
        assertMalformed(bytes("0101000c" + HEAD + "00200008 0003a147e112a643")); // an address of no known family
        assertMalformed(bytes("0101000c" + HEAD + "00200008 0002a147e112a643")); // IPv6 of four bytes
        assertMalformed(bytes("00010008" + HEAD + "d0b10004 00000001")); // our attribute, cut
        assertMalformed(new byte[StunMessage.MAX_BYTES + 4]);
    }

    private static void assertMalformed(byte[] datagram) {
        assertThrows(MalformedStun.class, () -> StunMessage.decode(datagram));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
