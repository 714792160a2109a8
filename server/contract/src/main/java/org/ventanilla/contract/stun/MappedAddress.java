package org.ventanilla.contract.stun;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;

/** The value of XOR-MAPPED-ADDRESS: scrambled, because some NATs rewrite what looks like their own address (RFC 8489, 14.2). */
final class MappedAddress {
    private static final int IPV4 = 1;
    private static final int IPV6 = 2;
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final int FRONT = 4;

    private MappedAddress() {}

    static byte[] write(XorMappedAddress mapped, Transaction transaction) {
        byte[] address = mapped.address().getAddress();
        return ByteBuffer.allocate(FRONT + address.length)
                .putShort((short) (address.length == IPV4_BYTES ? IPV4 : IPV6))
                .putShort((short) (mapped.port() ^ (StunWriter.COOKIE >>> Short.SIZE)))
                .put(scrambled(address, transaction))
                .array();
    }

    static XorMappedAddress read(byte[] value, Transaction transaction) throws MalformedStun {
        if (value.length < FRONT) {
            throw new MalformedStun("address too short");
        }
        ByteBuffer front = ByteBuffer.wrap(value);
        int family = front.getShort() & 0xFF; // the first byte is to be ignored
        int port = (front.getShort() & 0xFFFF) ^ (StunWriter.COOKIE >>> Short.SIZE);
        byte[] address = new byte[front.remaining()];
        front.get(address);
        if (address.length != (family == IPV4 ? IPV4_BYTES : IPV6_BYTES) || family < IPV4 || family > IPV6) {
            throw new MalformedStun("no such address");
        }
        return new XorMappedAddress(inet(scrambled(address, transaction)), port);
    }

    /** Twice gives the address back. */
    private static byte[] scrambled(byte[] address, Transaction transaction) {
        byte[] key = ByteBuffer.allocate(IPV6_BYTES)
                .putInt(StunWriter.COOKIE)
                .putInt(transaction.high())
                .putLong(transaction.low())
                .array();
        byte[] out = new byte[address.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (address[i] ^ key[i]);
        }
        return out;
    }

    private static InetAddress inet(byte[] address) throws MalformedStun {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new MalformedStun("no such address");
        }
    }
}
