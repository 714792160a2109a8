package org.ventanilla.kiosk.scan;

/**
 * Whether the desk goes on inside a quadrilateral. A paper hides what lies under it: a cloth's checks end at its border,
 * and what is printed on it ends there too. Where the colours just inside a side change along it as those just outside
 * do, nothing lies there.
 */
final class SeenThrough {
    private static final int SAMPLES = 160;
    private static final double REACH = 6;
    /** Changes along a side are taken over this many samples to both sides: light that grows slowly is no pattern. */
    private static final int LOCAL = 20;
    /** Grey levels: flatter than this is grain, not pattern. */
    private static final double GRAIN = 6;

    /** Papers stay below 0.25, of which most is a finger across one side; bare cloths are above 0.7. */
    private static final double NOTHING_THERE = 0.5;

    private SeenThrough() {}

    static boolean isBare(Outline outline, Picture picture) {
        return of(outline, picture) > NOTHING_THERE;
    }

    /** 0 to 1: how alike both banks are, in the mean of the sides that lie in the picture; 0 where there is no pattern. */
    static double of(Outline outline, Picture picture) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < 4; i++) {
            double side = side(outline, i, picture);
            if (!Double.isNaN(side)) {
                sum += side;
                seen++;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }

    private static double side(Outline outline, int i, Picture picture) {
        double best = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double[] in = bank(outline, i, -REACH, picture, shift);
            double[] out = bank(outline, i, REACH, picture, shift);
            best = Math.max(best, alike(in, out));
        }
        return best;
    }

    private static double[] bank(Outline outline, int i, double outwards, Picture picture, int shift) {
        Point a = outline.corners().corners().get(i);
        Point b = outline.corners().corners().get((i + 1) % 4);
        double length = Math.max(1e-6, a.distanceTo(b));
        double[] values = new double[SAMPLES];
        for (int k = 0; k < SAMPLES; k++) {
            double t = 0.04 + 0.92 * (k + 0.5) / SAMPLES;
            double off = outwards + outline.bows().get(i) * 4 * t * (1 - t);
            Point on = a.towards(b, t);
            Point p = new Point(on.x() + off * (b.y() - a.y()) / length, on.y() - off * (b.x() - a.x()) / length);
            values[k] = picture.contains(p) ? (picture.rgb((int) p.x(), (int) p.y()) >> shift) & 255 : Double.NaN;
        }
        return values;
    }

    /** Correlation of the two, damped where there is little to correlate; NaN where hardly any of it is in the picture. */
    private static double alike(double[] in, double[] out) {
        double[] a = changes(in);
        double[] b = changes(out);
        double aa = 0;
        double bb = 0;
        double ab = 0;
        int seen = 0;
        for (int k = 0; k < SAMPLES; k++) {
            if (!Double.isNaN(a[k]) && !Double.isNaN(b[k])) {
                aa += a[k] * a[k];
                bb += b[k] * b[k];
                ab += a[k] * b[k];
                seen++;
            }
        }
        double grain = GRAIN * GRAIN * seen;
        return seen < SAMPLES / 3 ? Double.NaN : Math.max(0, ab) / Math.sqrt((aa + grain) * (bb + grain));
    }

    private static double[] changes(double[] values) {
        double[] out = new double[SAMPLES];
        for (int k = 0; k < SAMPLES; k++) {
            out[k] = values[k] - around(values, k);
        }
        return out;
    }

    private static double around(double[] values, int k) {
        double sum = 0;
        int seen = 0;
        for (int i = Math.max(0, k - LOCAL); i < Math.min(SAMPLES, k + LOCAL + 1); i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                seen++;
            }
        }
        return sum / Math.max(1, seen);
    }
}
