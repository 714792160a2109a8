package org.ventanilla.kiosk.scan;

/** Looks for one segment in a JPEG's header. Trusts no length in it. */
final class JpegSegments {
    static final int APP1 = 0xE1;
    static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;

    private JpegSegments() {}

    /** Where the payload of the first such segment that begins with these letters starts, or −1. */
    static int find(byte[] b, int marker, String letters) {
        int at = 2;
        while (at + 4 <= b.length && (b[at] & 255) == 0xFF && (b[at + 1] & 255) != START_OF_SCAN) {
            if ((b[at + 1] & 255) == marker && startsWith(b, at + 4, letters)) {
                return at + 4;
            }
            at += 2 + Math.max(2, u16(b, at + 2));
        }
        return -1;
    }

    /** The number of colours that the frame header announces, or 0. */
    static int colours(byte[] b) {
        int at = frame(b);
        return at < 0 ? 0 : b[at + 9] & 255;
    }

    /** Whether the whole picture comes again and again, each time finer: then all of it is held while it is unpacked. */
    static boolean isProgressive(byte[] b) {
        int at = frame(b);
        return at >= 0 && (b[at + 1] & 3) == 2;
    }

    /** Where the frame header begins, with at least ten bytes of it there, or −1. */
    private static int frame(byte[] b) {
        int at = 2;
        while (at + 10 <= b.length && (b[at] & 255) == 0xFF && (b[at + 1] & 255) != START_OF_SCAN) {
            int marker = b[at + 1] & 255;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return at;
            }
            at += 2 + Math.max(2, u16(b, at + 2));
        }
        return -1;
    }

    static int u16(byte[] b, int at) {
        return at + 1 < b.length ? ((b[at] & 255) << 8) | (b[at + 1] & 255) : 0;
    }

    private static boolean startsWith(byte[] b, int at, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (at + i >= b.length || b[at + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
