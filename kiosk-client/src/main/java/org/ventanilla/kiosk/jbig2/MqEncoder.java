package org.ventanilla.kiosk.jbig2;

import java.util.Arrays;

/**
 * The adaptive binary arithmetic coder of ITU-T T.88, annex E, with its names: A is the interval, C the code, CT the
 * shifts left until a byte leaves. Each context learns how likely its pixel is, in 47 states.
 */
final class MqEncoder {
    private static final int[] QE = {
        0x5601, 0x3401, 0x1801, 0x0AC1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401, 0x1C01, 0x1601,
        0x5601, 0x5401, 0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201, 0x1C01, 0x1801, 0x1601, 0x1401,
        0x1201, 0x1101, 0x0AC1, 0x09C1, 0x08A1, 0x0521, 0x0441, 0x02A1, 0x0221, 0x0141, 0x0111, 0x0085, 0x0049, 0x0025,
        0x0015, 0x0009, 0x0005, 0x0001, 0x5601
    };
    private static final byte[] NEXT_MPS = {
        1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 45, 46
    };
    private static final byte[] NEXT_LPS = {
        1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46
    };

    private final byte[] state;
    private final byte[] likely;
    private int a = 0x8000;
    private int c;
    private int ct = 12;
    /** The first byte stands before the code and may take a carry; it is dropped at the end. */
    private byte[] out = new byte[4096];

    private int last;

    MqEncoder(int contexts) {
        state = new byte[contexts];
        likely = new byte[contexts];
    }

    void encode(int context, int bit) {
        int s = state[context];
        int qe = QE[s];
        a -= qe;
        if (bit == likely[context]) {
            if (a >= 0x8000) {
                c += qe;
                return;
            }
            if (a < qe) {
                a = qe;
            } else {
                c += qe;
            }
            state[context] = NEXT_MPS[s];
        } else {
            if (a < qe) {
                c += qe;
            } else {
                a = qe;
            }
            if (s == 0 || s == 6 || s == 14) {
                likely[context] ^= 1;
            }
            state[context] = NEXT_LPS[s];
        }
        renormalise();
    }

    /** The code, ended by the marker FF AC. */
    byte[] finish() {
        int top = c + a;
        c |= 0xFFFF;
        if (c >= top) {
            c -= 0x8000;
        }
        c <<= ct;
        byteOut();
        c <<= ct;
        byteOut();
        if (out[last] != (byte) 0xFF) {
            push(0xFF);
        }
        push(0xAC);
        return Arrays.copyOfRange(out, 1, last + 1);
    }

    private void renormalise() {
        do {
            a <<= 1;
            c <<= 1;
            if (--ct == 0) {
                byteOut();
            }
        } while ((a & 0x8000) == 0);
    }

    /** After a byte FF only seven bits follow, so that a carry never runs further than one byte. */
    private void byteOut() {
        if (out[last] == (byte) 0xFF) {
            pushSeven();
            return;
        }
        if (c >= 0x8000000) {
            out[last]++;
            if (out[last] == (byte) 0xFF) {
                c &= 0x7FFFFFF;
                pushSeven();
                return;
            }
        }
        push(c >> 19);
        c &= 0x7FFFF;
        ct = 8;
    }

    private void pushSeven() {
        push(c >> 20);
        c &= 0xFFFFF;
        ct = 7;
    }

    private void push(int value) {
        if (++last == out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        out[last] = (byte) value;
    }
}
