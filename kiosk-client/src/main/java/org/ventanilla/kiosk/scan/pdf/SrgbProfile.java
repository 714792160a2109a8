package org.ventanilla.kiosk.scan.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * sRGB as an ICC profile of 520 bytes (ICC.1:2010): PDF/A wants to know what its colours mean, and the usual profile
 * would weigh more than half a page. Primaries and white are adapted to D50, as the format asks.
 */
final class SrgbProfile {
    private static final double[] RED = {0.4360, 0.2225, 0.0139};
    private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
    private static final double[] BLUE = {0.1431, 0.0606, 0.7142};
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    /** From the screen's own white, D65, to D50. */
    private static final double[] ADAPTATION = {
        1.0479, 0.0229, -0.0502, 0.0296, 0.9905, -0.0171, -0.0092, 0.0151, 0.7519
    };
    /** Power, scale, offset and slope near black, and where that begins. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int HEADER = 128;
    private static final int TAGS = 10;

    private final ByteBuffer out = ByteBuffer.allocate(1024);
    private int tags;
    private int end = HEADER + 4 + 12 * TAGS;

    private SrgbProfile() {}

    static byte[] bytes() {
        return new SrgbProfile().write();
    }

    private byte[] write() {
        out.putInt(HEADER, TAGS);
        text("desc", "sRGB");
        text("cprt", "CC0");
        numbers("wtpt", "XYZ ", WHITE);
        numbers("chad", "sf32", ADAPTATION);
        numbers("rXYZ", "XYZ ", RED);
        numbers("gXYZ", "XYZ ", GREEN);
        numbers("bXYZ", "XYZ ", BLUE);
        int curve = curve();
        tag("rTRC", curve, 32);
        tag("gTRC", curve, 32);
        tag("bTRC", curve, 32);
        header();
        byte[] bytes = new byte[end];
        out.get(0, bytes);
        return bytes;
    }

    private void header() {
        out.putInt(0, end).putInt(8, 0x04200000);
        ascii(12, "mntrRGB XYZ ");
        out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        ascii(36, "acsp");
        for (int i = 0; i < 3; i++) {
            out.putInt(68 + 4 * i, fixed(WHITE[i]));
        }
    }

    private void text(String name, String text) {
        int at = end;
        ascii(at, "mluc");
        out.putInt(at + 8, 1).putInt(at + 12, 12);
        ascii(at + 16, "enUS");
        out.putInt(at + 20, 2 * text.length()).putInt(at + 24, 28);
        out.put(at + 28, text.getBytes(StandardCharsets.UTF_16BE));
        tag(name, at, 28 + 2 * text.length());
    }

    private void numbers(String name, String type, double... values) {
        int at = end;
        ascii(at, type);
        for (int i = 0; i < values.length; i++) {
            out.putInt(at + 8 + 4 * i, fixed(values[i]));
        }
        tag(name, at, 8 + 4 * values.length);
    }

    private int curve() {
        int at = end;
        ascii(at, "para");
        out.putShort(at + 8, (short) 3);
        for (int i = 0; i < CURVE.length; i++) {
            out.putInt(at + 12 + 4 * i, fixed(CURVE[i]));
        }
        return at;
    }

    private void tag(String name, int at, int length) {
        int entry = HEADER + 4 + 12 * tags++;
        ascii(entry, name);
        out.putInt(entry + 4, at).putInt(entry + 8, length);
        end = Math.max(end, at + (length + 3) / 4 * 4);
    }

    private void ascii(int at, String text) {
        out.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
