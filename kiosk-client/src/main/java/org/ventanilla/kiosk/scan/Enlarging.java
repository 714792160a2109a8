package org.ventanilla.kiosk.scan;

/** A small picture drawn out row by row: bilinear as {@link Grey#sample}, with what is the same in each row done once. */
final class Enlarging {
    private static final int BITS = 8;
    private static final int ONE = 1 << BITS;

    private final Grey small;
    private final double times;
    private final int[] left;
    private final int[] share;
    private final int[] column;

    /** Drawn out by {@code times} both ways, to rows of this width. */
    Enlarging(Grey small, double times, int width) {
        this.small = small;
        this.times = times;
        left = new int[width];
        share = new int[width];
        column = new int[small.width + 1];
        for (int x = 0; x < width; x++) {
            double at = at(x, small.width);
            left[x] = (int) at;
            share[x] = (int) (ONE * (at - left[x]));
        }
    }

    /** Writes row {@code y} of the large picture, 0 to 255. */
    void row(int y, int[] row) {
        double at = at(y, small.height);
        int top = (int) at;
        int above = top * small.width;
        int below = Math.min(top + 1, small.height - 1) * small.width;
        int down = (int) (ONE * (at - top));
        for (int x = 0; x < small.width; x++) {
            column[x] = (ONE - down) * (small.pixels[above + x] & 255) + down * (small.pixels[below + x] & 255);
        }
        column[small.width] = column[small.width - 1];
        for (int x = 0; x < row.length; x++) {
            int from = column[left[x]];
            row[x] = (from * ONE + share[x] * (column[left[x] + 1] - from) + ONE * ONE / 2) >> (2 * BITS);
        }
    }

    private double at(int large, int length) {
        return Math.max(0, Math.min((large + 0.5) / times - 0.5, length - 1.0));
    }
}
