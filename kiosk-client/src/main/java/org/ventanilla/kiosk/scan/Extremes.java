package org.ventanilla.kiosk.scan;

import java.util.Arrays;

/**
 * The darkest or the brightest of each pixel's square surroundings. Windows are doubled until they are as wide as
 * wanted, first along rows, then along columns, so that memory is only read in order.
 */
final class Extremes {
    private Extremes() {}

    /** Smaller by {@code step}; each pixel the brightest of a block. */
    static Grey brightestOfBlocks(Grey grey, int step) {
        return blocks(grey, step, 0);
    }

    static Grey darkestOfBlocks(Grey grey, int step) {
        return blocks(grey, step, 255);
    }

    static Grey brightest(Grey grey, int reach) {
        return most(grey, reach, 0);
    }

    static Grey darkest(Grey grey, int reach) {
        return most(grey, reach, 255);
    }

    private static Grey blocks(Grey grey, int step, int flip) {
        if (step == 1) {
            return grey;
        }
        int width = (grey.width + step - 1) / step;
        int height = (grey.height + step - 1) / step;
        byte[] out = new byte[width * height];
        int[] row = new int[width * step];
        for (int block = 0; block < height; block++) {
            Arrays.fill(row, 0);
            for (int y = block * step; y < Math.min(grey.height, (block + 1) * step); y++) {
                for (int x = 0, i = y * grey.width; x < grey.width; x++, i++) {
                    row[x] = Math.max(row[x], (grey.pixels[i] & 255) ^ flip);
                }
            }
            for (int x = 0, from = 0; x < width; x++, from += step) {
                int most = row[from];
                for (int k = 1; k < step; k++) {
                    most = Math.max(most, row[from + k]);
                }
                out[block * width + x] = (byte) (most ^ flip);
            }
        }
        return new Grey(width, height, out);
    }

    /** With a rim of nothing around it, so that no window looks outside. */
    private static Grey most(Grey grey, int reach, int flip) {
        int width = grey.width + 2 * reach;
        int[] values = new int[width * (grey.height + 2 * reach)];
        for (int y = 0; y < grey.height; y++) {
            int to = (y + reach) * width + reach;
            for (int x = 0, i = y * grey.width; x < grey.width; x++, i++) {
                values[to + x] = (grey.pixels[i] & 255) ^ flip;
            }
        }
        widen(values, 2 * reach + 1, 1);
        widen(values, 2 * reach + 1, width);
        byte[] out = new byte[grey.pixels.length];
        for (int y = 0; y < grey.height; y++) {
            for (int x = 0, i = y * grey.width; x < grey.width; x++, i++) {
                out[i] = (byte) (values[y * width + x] ^ flip);
            }
        }
        return new Grey(grey.width, grey.height, out);
    }

    /** Each value becomes the largest of the window that begins with it. */
    private static void widen(int[] values, int window, int step) {
        int wide = 1;
        for (; 2 * wide <= window; wide *= 2) {
            larger(values, wide * step);
        }
        larger(values, (window - wide) * step);
    }

    private static void larger(int[] values, int ahead) {
        for (int i = 0; i < values.length - ahead; i++) {
            values[i] = Math.max(values[i], values[i + ahead]);
        }
    }
}
