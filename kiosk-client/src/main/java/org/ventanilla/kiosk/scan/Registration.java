package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How a second picture of a flat paper lies to the first: a homography through places that are known in both. False pairs
 * are outvoted (Fischler and Bolles), the rest is laid below the pixel and fitted again.
 */
final class Registration {
    private static final int SIDE = 900;
    private static final int TRIALS = 1_500;
    /** Pixels of the small copy. */
    private static final double AGREES = 4;
    /** By chance alone five or six agree. */
    private static final int LEAST_AGREEING = 20;

    /** What did not move at all is the table under the paper: it must not have a vote. */
    private static final double STAYED = 0.06 * SIDE;

    private static final int PATCH = 7;

    private Registration() {}

    /** From the first picture to the other, as eight numbers; nothing when they do not show the same. */
    static double @Nullable [] of(Grey first, Grey other) {
        Grey a = first.shrunkTo(SIDE);
        Grey b = other.shrunkTo(SIDE);
        double scale = first.width / (double) a.width;
        List<Point[]> pairs = Landmarks.pairs(Landmarks.of(a), Landmarks.of(b)).stream()
                .filter(pair -> pair[0].distanceTo(pair[1]) > STAYED)
                .toList();
        List<Point[]> agreeing = agreeing(pairs);
        if (agreeing.size() < LEAST_AGREEING) {
            return null;
        }
        double[] rough = fitted(agreeing);
        if (rough.length == 0) {
            return null;
        }
        List<Point[]> fine = new ArrayList<>();
        for (Point[] pair : pairs) {
            if (distance(rough, pair) < AGREES) {
                Point from = pair[0].scaled(scale);
                Point to = laid(first, other, from, mapped(rough, pair[0]).scaled(scale));
                if (to != null) {
                    fine.add(new Point[] {from, to});
                }
            }
        }
        double[] exact = fine.size() < LEAST_AGREEING ? new double[0] : fitted(trimmed(fine));
        return exact.length == 0 ? null : exact;
    }

    static Point mapped(double[] h, Point p) {
        double w = h[6] * p.x() + h[7] * p.y() + 1;
        return new Point((h[0] * p.x() + h[1] * p.y() + h[2]) / w, (h[3] * p.x() + h[4] * p.y() + h[5]) / w);
    }

    private static double distance(double[] h, Point[] pair) {
        return mapped(h, pair[0]).distanceTo(pair[1]);
    }

    private static List<Point[]> agreeing(List<Point[]> pairs) {
        Random random = new Random(1);
        List<Point[]> best = List.of();
        for (int trial = 0; trial < TRIALS && pairs.size() >= LEAST_AGREEING; trial++) {
            double[] moved =
                    similarity(pairs.get(random.nextInt(pairs.size())), pairs.get(random.nextInt(pairs.size())));
            if (moved.length == 0) {
                continue;
            }
            // Two pairs know nothing of perspective, so they are judged leniently.
            List<Point[]> agree = pairs.stream()
                    .filter(pair -> distance(moved, pair) < 2.5 * AGREES)
                    .toList();
            if (agree.size() > best.size()) {
                best = agree;
            }
        }
        for (int round = 0; round < 3 && best.size() >= LEAST_AGREEING; round++) {
            double[] h = fitted(best);
            if (h.length == 0) {
                return List.of();
            }
            best = pairs.stream().filter(pair -> distance(h, pair) < AGREES).toList();
        }
        return best;
    }

    /** Shift, turn and size from two pairs; nothing when it grows more than two cameras' distance could. */
    private static double[] similarity(Point[] p, Point[] q) {
        double x = q[0].x() - p[0].x();
        double y = q[0].y() - p[0].y();
        double u = q[1].x() - p[1].x();
        double v = q[1].y() - p[1].y();
        double square = x * x + y * y;
        if (square < 900) {
            return new double[0];
        }
        double c = (x * u + y * v) / square;
        double s = (x * v - y * u) / square;
        double size = Math.hypot(c, s);
        if (size < 0.5 || size > 2) {
            return new double[0];
        }
        double dx = p[1].x() - c * p[0].x() + s * p[0].y();
        double dy = p[1].y() - s * p[0].x() - c * p[0].y();
        return new double[] {c, -s, dx, s, c, dy, 0, 0};
    }

    /** Least squares over all pairs, about their middle so that the numbers stay small. */
    private static double[] fitted(List<Point[]> pairs) {
        double scale = 1
                / Math.max(
                        1,
                        pairs.stream()
                                .mapToDouble(p -> p[0].x() + p[0].y())
                                .average()
                                .orElse(1));
        double[][] m = new double[8][9];
        for (Point[] pair : pairs) {
            double x = pair[0].x() * scale;
            double y = pair[0].y() * scale;
            double u = pair[1].x() * scale;
            double v = pair[1].y() * scale;
            add(m, new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u});
            add(m, new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v});
        }
        double[] h = Equations.solved(m);
        return h.length == 0
                ? h
                : new double[] {h[0], h[1], h[2] / scale, h[3], h[4], h[5] / scale, h[6] * scale, h[7] * scale};
    }

    private static void add(double[][] m, double[] row) {
        for (int r = 0; r < 8; r++) {
            for (int c = 0; c < 9; c++) {
                m[r][c] += row[r] * row[c];
            }
        }
    }

    /** Without the fifth that fits worst. */
    private static List<Point[]> trimmed(List<Point[]> pairs) {
        double[] h = fitted(pairs);
        if (h.length == 0) {
            return pairs;
        }
        List<Point[]> sorted = new ArrayList<>(pairs);
        Collections.sort(sorted, (p, q) -> Double.compare(distance(h, p), distance(h, q)));
        return sorted.subList(0, Math.max(LEAST_AGREEING, sorted.size() * 4 / 5));
    }

    /** Where exactly the surroundings of a place lie in the other picture (Lucas and Kanade); nothing when they do not fit. */
    private static @Nullable Point laid(Grey first, Grey other, Point from, Point rough) {
        double dx = 0;
        double dy = 0;
        for (int round = 0; round < 6; round++) {
            double[][] m = new double[3][4];
            for (int v = -PATCH; v <= PATCH; v++) {
                for (int u = -PATCH; u <= PATCH; u++) {
                    double x = rough.x() + dx + u;
                    double y = rough.y() + dy + v;
                    double gx = (other.sample(x + 1, y) - other.sample(x - 1, y)) / 2;
                    double gy = (other.sample(x, y + 1) - other.sample(x, y - 1)) / 2;
                    double off = first.sample(from.x() + u, from.y() + v) - other.sample(x, y);
                    double[] row = {gx, gy, 1, off};
                    for (int r = 0; r < 3; r++) {
                        for (int c = 0; c < 4; c++) {
                            m[r][c] += row[r] * row[c];
                        }
                    }
                }
            }
            double[] d = Equations.solved(m);
            if (d.length == 0) {
                return null;
            }
            dx += d[0];
            dy += d[1];
            if (Math.hypot(d[0], d[1]) < 0.01) {
                break;
            }
        }
        return Math.hypot(dx, dy) > 6 ? null : new Point(rough.x() + dx, rough.y() + dy);
    }
}
