package org.ventanilla.kiosk.scan;

/** The mean of each pixel's square surroundings, beyond the border its last pixel again. */
final class Blur {
    private Blur() {}

    static Grey box(Grey grey, int reach) {
        return new Grey(grey.width, grey.height, down(across(grey, reach), grey.width, grey.height, reach));
    }

    private static byte[] across(Grey grey, int reach) {
        byte[] out = new byte[grey.pixels.length];
        int last = grey.width - 1;
        int scale = scale(reach);
        for (int y = 0; y < grey.height; y++) {
            int row = y * grey.width;
            int sum = 0;
            for (int k = -reach; k <= reach; k++) {
                sum += grey.at(Math.max(0, Math.min(k, last)), y);
            }
            for (int x = 0; x <= last; x++) {
                out[row + x] = (byte) mean(sum, scale);
                sum += grey.pixels[row + Math.min(last, x + reach + 1)] & 255;
                sum -= grey.pixels[row + Math.max(0, x - reach)] & 255;
            }
        }
        return out;
    }

    /** All columns side by side, so that memory is read in order. */
    private static byte[] down(byte[] in, int width, int height, int reach) {
        byte[] out = new byte[in.length];
        int[] sums = new int[width];
        int scale = scale(reach);
        for (int k = -reach; k <= reach; k++) {
            int row = Math.max(0, Math.min(k, height - 1)) * width;
            for (int x = 0; x < width; x++) {
                sums[x] += in[row + x] & 255;
            }
        }
        for (int y = 0; y < height; y++) {
            int enters = Math.min(height - 1, y + reach + 1) * width;
            int leaves = Math.max(0, y - reach) * width;
            for (int x = 0, i = y * width; x < width; x++, i++) {
                out[i] = (byte) mean(sums[x], scale);
                sums[x] += (in[enters + x] & 255) - (in[leaves + x] & 255);
            }
        }
        return out;
    }

    /** Multiplying is several times faster than dividing. */
    private static int scale(int reach) {
        return (1 << 16) / (2 * reach + 1);
    }

    private static int mean(int sum, int scale) {
        return (sum * scale + (1 << 15)) >> 16;
    }
}
