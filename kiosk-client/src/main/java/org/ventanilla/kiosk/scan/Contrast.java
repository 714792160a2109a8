package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How unlike the two banks of a quadrilateral's border are, and how alike the inner bank is to itself (paper). */
final class Contrast {
    private static final int SAMPLES = 28;
    private static final double REACH = 4;
    private static final double ALIKE = 40;
    /** So many grey levels are a clear border; so few are grain. */
    private static final double CLEAR = 15;

    private static final double GRAIN = 3;
    /** A banner has one colour but for what is printed on it; a row of checks has two. */
    private static final double ONE_COLOUR = 0.7;
    /** How far a banner reaches along the sides next to it. */
    private static final double BANNER = 0.2;

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

    /**
     * 0 to 1: the share of the inner bank that has the colour most of it has. One side may have another: a banner is
     * printed along it.
     */
    static double evenness(Quad quad, Picture picture) {
        double best = 0;
        for (int banner = -1; banner < 4; banner++) {
            if (banner < 0
                    || isOneColour(quad.corners().get(banner), quad.corners().get((banner + 1) % 4), picture)) {
                best = Math.max(best, evenness(quad, picture, banner));
            }
        }
        return best;
    }

    private static double evenness(Quad quad, Picture picture, int banner) {
        List<int[]> inner = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Point a = quad.corners().get(i);
            Point b = quad.corners().get((i + 1) % 4);
            for (int k = 0; k < SAMPLES && i != banner; k++) {
                double share = (k + 0.5) / SAMPLES;
                boolean beside = (i + 1) % 4 == banner ? share > 1 - BANNER : (i + 3) % 4 == banner && share < BANNER;
                int[] c = beside ? null : colour(bank(a, b, share, -REACH), picture);
                if (c != null) {
                    inner.add(c);
                }
            }
        }
        return alike(inner);
    }

    /** Whether the bank inside this side may be a banner. */
    static boolean isOneColour(Point a, Point b, Picture picture) {
        List<int[]> inner = new ArrayList<>();
        for (int k = 0; k < SAMPLES; k++) {
            int[] c = colour(bank(a, b, (k + 0.5) / SAMPLES, -REACH), picture);
            if (c != null) {
                inner.add(c);
            }
        }
        return alike(inner) > ONE_COLOUR;
    }

    private static double alike(List<int[]> colours) {
        int[] median = median(colours);
        return colours.stream().filter(p -> distance(p, median) < ALIKE).count() / (double) Math.max(1, colours.size());
    }

    private static int[] median(List<int[]> colours) {
        int[] median = new int[3];
        for (int c = 0; c < 3 && !colours.isEmpty(); c++) {
            int channel = c;
            median[c] = colours.stream().mapToInt(p -> p[channel]).sorted().toArray()[colours.size() / 2];
        }
        return median;
    }

    private static double side(Point a, Point b, Picture picture) {
        double sum = 0;
        int seen = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double share = (k + 1.0) / (SAMPLES + 1);
            int[] inside = colour(bank(a, b, share, -REACH), picture);
            int[] outside = colour(bank(a, b, share, REACH), picture);
            if (inside != null && outside != null) {
                sum += Math.clamp((distance(inside, outside) - GRAIN) / CLEAR, 0, 1);
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
