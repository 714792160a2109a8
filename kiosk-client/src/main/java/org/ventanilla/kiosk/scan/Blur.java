package org.ventanilla.kiosk.scan;

/** The mean of each pixel's square surroundings, beyond the border its last pixel again. */
final class Blur {
    private Blur() {}

    static Grey box(Grey grey, int reach) {
        byte[] rows = new byte[grey.pixels.length];
        for (int y = 0; y < grey.height; y++) {
            line(grey.pixels, rows, y * grey.width, 1, grey.width, reach);
        }
        byte[] out = new byte[rows.length];
        for (int x = 0; x < grey.width; x++) {
            line(rows, out, x, grey.width, grey.height, reach);
        }
        return new Grey(grey.width, grey.height, out);
    }

    private static void line(byte[] in, byte[] out, int from, int step, int length, int reach) {
        int n = 2 * reach + 1;
        int sum = 0;
        for (int k = -reach; k <= reach; k++) {
            sum += in[from + Math.clamp(k, 0, length - 1) * step] & 255;
        }
        for (int k = 0; k < length; k++) {
            out[from + k * step] = (byte) ((sum + n / 2) / n);
            sum += in[from + Math.min(length - 1, k + reach + 1) * step] & 255;
            sum -= in[from + Math.max(0, k - reach) * step] & 255;
        }
    }
}
