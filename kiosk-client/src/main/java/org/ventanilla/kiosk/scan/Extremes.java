package org.ventanilla.kiosk.scan;

/** The darkest or the brightest of each pixel's square surroundings (van Herk: three comparisons a pixel, any size). */
final class Extremes {
    private Extremes() {}

    /** Smaller by {@code step}; each pixel the brightest of a block. */
    static Grey brightestOfBlocks(Grey grey, int step) {
        return blocks(grey, step, 0);
    }

    static Grey darkestOfBlocks(Grey grey, int step) {
        return blocks(grey, step, 255);
    }

    private static Grey blocks(Grey grey, int step, int flip) {
        int width = (grey.width + step - 1) / step;
        int height = (grey.height + step - 1) / step;
        byte[] out = new byte[width * height];
        for (int y = 0; y < grey.height; y++) {
            for (int x = 0; x < grey.width; x++) {
                int block = y / step * width + x / step;
                out[block] = (byte) Math.max(out[block] & 255, grey.at(x, y) ^ flip);
            }
        }
        if (flip != 0) {
            for (int i = 0; i < out.length; i++) {
                out[i] ^= (byte) flip;
            }
        }
        return new Grey(width, height, out);
    }

    static Grey brightest(Grey grey, int reach) {
        int[] values = new int[grey.pixels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = grey.pixels[i] & 255;
        }
        return most(values, grey.width, grey.height, reach, 0);
    }

    static Grey darkest(Grey grey, int reach) {
        int[] values = new int[grey.pixels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = 255 - (grey.pixels[i] & 255);
        }
        return most(values, grey.width, grey.height, reach, 255);
    }

    private static Grey most(int[] values, int width, int height, int reach, int flip) {
        int[] line = new int[Math.max(width, height)];
        int[] rising = new int[line.length + 4 * reach + 2];
        int[] falling = new int[rising.length];
        for (int y = 0; y < height; y++) {
            line(values, y * width, 1, width, reach, line, rising, falling);
        }
        for (int x = 0; x < width; x++) {
            line(values, x, width, height, reach, line, rising, falling);
        }
        byte[] out = new byte[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (values[i] ^ flip);
        }
        return new Grey(width, height, out);
    }

    /** Running maxima from the left and from the right within blocks; any window is covered by one of each. */
    private static void line(
            int[] values, int from, int step, int length, int reach, int[] line, int[] rising, int[] falling) {
        int block = 2 * reach + 1;
        int padded = (length + 2 * reach + block - 1) / block * block;
        for (int i = 0; i < padded; i++) {
            int at = i - reach;
            int v = at >= 0 && at < length ? values[from + at * step] : 0;
            rising[i] = i % block == 0 ? v : Math.max(rising[i - 1], v);
            falling[i] = v;
        }
        for (int i = padded - 2; i >= 0; i--) {
            if (i % block != block - 1) {
                falling[i] = Math.max(falling[i], falling[i + 1]);
            }
        }
        for (int i = 0; i < length; i++) {
            line[i] = Math.max(falling[i], rising[i + 2 * reach]);
        }
        for (int i = 0; i < length; i++) {
            values[from + i * step] = line[i];
        }
    }
}
