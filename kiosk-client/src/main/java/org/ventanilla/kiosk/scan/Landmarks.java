package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places that are known again in another picture of the same paper: corners of strokes, each with what lies around it, two
 * lines of print wide, so that one «e» is not taken for another.
 */
final class Landmarks {
    private static final int MOST = 900;
    private static final int CELL = 14;
    private static final int REACH = 6;
    private static final int STEP = 3;
    private static final int SIDE = 2 * REACH + 1;
    private static final int RIM = REACH * STEP + 2;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Landmark(Point at, float[] around) {}

    private Landmarks() {}

    static List<Landmark> of(Grey grey) {
        Grey calm = Blur.box(grey, 1);
        List<double[]> corners = new ArrayList<>();
        for (int top = RIM; top + CELL < grey.height - RIM; top += CELL) {
            for (int left = RIM; left + CELL < grey.width - RIM; left += CELL) {
                corners.add(strongest(calm, left, top));
            }
        }
        corners.sort(Comparator.comparingDouble((double[] c) -> c[2]).reversed());
        List<Landmark> found = new ArrayList<>();
        for (double[] c : corners.subList(0, Math.min(MOST, corners.size()))) {
            float[] around = around(calm, (int) c[0], (int) c[1]);
            if (around.length > 0) {
                found.add(new Landmark(new Point(c[0] + 0.5, c[1] + 0.5), around));
            }
        }
        return found;
    }

    /** The place in the cell where greys change both ways (Harris and Stephens): x, y, how much. */
    private static double[] strongest(Grey grey, int left, int top) {
        double[] best = {left, top, -1};
        for (int y = top; y < top + CELL; y += 2) {
            for (int x = left; x < left + CELL; x += 2) {
                double corner = corner(grey, x, y);
                if (corner > best[2]) {
                    best = new double[] {x, y, corner};
                }
            }
        }
        return best;
    }

    private static double corner(Grey grey, int x, int y) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int v = y - 3; v <= y + 3; v += 2) {
            for (int u = x - 3; u <= x + 3; u += 2) {
                double gx = grey.at(u + 1, v) - grey.at(u - 1, v);
                double gy = grey.at(u, v + 1) - grey.at(u, v - 1);
                xx += gx * gx;
                yy += gy * gy;
                xy += gx * gy;
            }
        }
        return (xx * yy - xy * xy) / (1 + xx + yy);
    }

    /** Light and contrast do not count. Nothing where there is hardly any. */
    private static float[] around(Grey grey, int x, int y) {
        float[] out = new float[SIDE * SIDE];
        double sum = 0;
        for (int v = -REACH, i = 0; v <= REACH; v++) {
            for (int u = -REACH; u <= REACH; u++, i++) {
                out[i] = grey.at(x + u * STEP, y + v * STEP);
                sum += out[i];
            }
        }
        double mean = sum / out.length;
        double squares = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] -= (float) mean;
            squares += out[i] * out[i];
        }
        double length = Math.sqrt(squares);
        if (length < 4 * SIDE) {
            return new float[0];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= (float) length;
        }
        return out;
    }

    /** Pairs that are clearly each other's: the next best is clearly worse. First and other in turn. */
    static List<Point[]> pairs(List<Landmark> first, List<Landmark> other) {
        List<Point[]> pairs = new ArrayList<>();
        for (Landmark a : first) {
            double best = -1;
            double second = -1;
            Landmark match = a;
            for (Landmark b : other) {
                double alike = dot(a.around, b.around);
                if (alike > best) {
                    second = best;
                    best = alike;
                    match = b;
                } else if (alike > second) {
                    second = alike;
                }
            }
            if (best > 0.6 && 1 - best < 0.75 * (1 - second)) {
                pairs.add(new Point[] {a.at, match.at});
            }
        }
        return pairs;
    }

    private static double dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
