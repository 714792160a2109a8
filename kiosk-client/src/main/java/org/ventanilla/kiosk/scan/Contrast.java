package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How unlike the two banks of a quadrilateral's border are, and how alike the inner bank is to itself (paper). */
final class Contrast {
    private static final int SAMPLES = 28;
    private static final double REACH = 4;

    private Contrast() {}

    /** 0 to 1: the mean of the four sides and the weakest of them, half and half. */
    static double of(Quad quad, Picture picture) {
        double weakest = 1;
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double side = side(quad.corners().get(i), quad.corners().get((i + 1) % 4), picture);
            weakest = Math.min(weakest, side);
            sum += side;
        }
        return 0.5 * weakest + 0.125 * sum;
    }

    /** 0 to 1: the share of the inner bank that has the colour most of it has. */
    static double evenness(Quad quad, Picture picture) {
        int[][] inner = new int[4 * SAMPLES][];
        int n = 0;
        for (int i = 0; i < 4; i++) {
            Point a = quad.corners().get(i);
            Point b = quad.corners().get((i + 1) % 4);
            for (int k = 0; k < SAMPLES; k++) {
                int[] c = colour(bank(a, b, (k + 0.5) / SAMPLES, -REACH), picture);
                if (c != null) {
                    inner[n++] = c;
                }
            }
        }
        int[] median = new int[3];
        for (int c = 0; c < 3; c++) {
            int channel = c;
            int[] values = Arrays.stream(inner, 0, n)
                    .mapToInt(p -> p[channel])
                    .sorted()
                    .toArray();
            median[c] = n == 0 ? 0 : values[n / 2];
        }
        long alike =
                Arrays.stream(inner, 0, n).filter(p -> distance(p, median) < 40).count();
        return n == 0 ? 0 : alike / (double) n;
    }

    private static double side(Point a, Point b, Picture picture) {
        double sum = 0;
        int seen = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double share = (k + 1.0) / (SAMPLES + 1);
            int[] inside = colour(bank(a, b, share, -REACH), picture);
            int[] outside = colour(bank(a, b, share, REACH), picture);
            if (inside != null && outside != null) {
                sum += Math.min(1, Math.max(0, distance(inside, outside) - 3) / 15);
                seen++;
            }
        }
        return seen < SAMPLES / 3 ? 0.3 : sum / seen;
    }

    /** Corners run clockwise, so the outside of a side lies to its left when y points down. */
    private static Point bank(Point a, Point b, double share, double outwards) {
        double length = Math.max(1e-6, a.distanceTo(b));
        Point on = a.towards(b, share);
        return new Point(on.x() + outwards * (b.y() - a.y()) / length, on.y() - outwards * (b.x() - a.x()) / length);
    }

    private static int @Nullable [] colour(Point p, Picture picture) {
        if (!picture.contains(p)) {
            return null;
        }
        int rgb = picture.rgb((int) p.x(), (int) p.y());
        return new int[] {(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255};
    }

    private static double distance(int[] a, int[] b) {
        double dr = a[0] - b[0];
        double dg = a[1] - b[1];
        double db = a[2] - b[2];
        return Math.sqrt((dr * dr + dg * dg + db * db) / 3);
    }
}
