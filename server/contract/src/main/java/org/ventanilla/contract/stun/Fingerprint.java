package org.ventanilla.contract.stun;

import java.util.zip.CRC32;

/** Tells STUN from whatever else comes to a port (RFC 8489, 14.7). No protection: anybody can compute it. */
final class Fingerprint {
    private static final int STUN = 0x5354554e;

    private Fingerprint() {}

    /** Of the first so many bytes, whose head names the whole length already. */
    static int of(byte[] datagram, int bytes) {
        CRC32 crc = new CRC32();
        crc.update(datagram, 0, bytes);
        return (int) crc.getValue() ^ STUN;
    }
}
