package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves the sides of a roughly placed quadrilateral onto the edges of the full picture, below the pixel. */
final class SideFit {
    private static final int PROFILES = 72;
    private static final double MOST_BOW = 0.012;

    private final Picture picture;

    SideFit(Picture picture) {
        this.picture = picture;
    }

    /** The fitted corners of straight sides, or the given ones when a side would run away. */
    Quad fit(Quad rough, double reach) {
        return fit(Outline.straight(rough), reach, 0).corners();
    }

    /** As {@link #fit(Quad, double)}, for sides that a lens or a curl has bowed, by a small share of their length. */
    Outline fitBowed(Outline rough, double reach) {
        return fit(rough, reach, MOST_BOW);
    }

    private Outline fit(Outline rough, double reach, double mostBow) {
        RobustLine.Side[] sides = new RobustLine.Side[4];
        for (int i = 0; i < 4; i++) {
            Point a = rough.corners().corners().get(i);
            Point b = rough.corners().corners().get((i + 1) % 4);
            sides[i] = side(a, b, rough.bows().get(i), reach, mostBow * a.distanceTo(b));
        }
        Point[] corners = new Point[4];
        for (int i = 0; i < 4; i++) {
            Point was = rough.corners().corners().get(i);
            Point now = sides[(i + 3) % 4].chord().crossing(sides[i].chord());
            corners[i] = now == null || now.distanceTo(was) > 3 * reach ? was : now;
        }
        Quad fitted = new Quad(corners[0], corners[1], corners[2], corners[3]);
        List<Double> bows = Arrays.stream(sides).map(RobustLine.Side::bow).toList();
        return fitted.isConvex() ? new Outline(fitted, bows) : rough;
    }

    private RobustLine.Side side(Point a, Point b, double bow, double reach, double mostBow) {
        Line start = Line.through(a, b);
        double from = start.along(a);
        double to = start.along(b);
        double[] offset = new double[PROFILES];
        double[] weight = new double[PROFILES];
        double[] along = new double[PROFILES];
        for (int k = 0; k < PROFILES; k++) {
            double t = 0.06 + 0.88 * (k + 0.5) / PROFILES;
            double expected = bow * 4 * t * (1 - t);
            Point on = a.towards(b, t);
            Point p = new Point(on.x() + expected * start.nx(), on.y() + expected * start.ny());
            along[k] = start.along(p);
            Crossing c = strongest(p, start, reach);
            if (c != null) {
                offset[k] = expected + c.offset;
                weight[k] = c.strength;
            }
        }
        return new RobustLine(along, offset, weight, from, to).fitted(start, reach, mostBow);
    }

    private record Crossing(double offset, double strength) {}

    /** The sharpest change along the normal; one a little weaker but nearer the start is preferred. */
    @Nullable private Crossing strongest(Point p, Line line, double reach) {
        double step = Math.max(0.5, reach / 12);
        int n = (int) Math.ceil(reach / step);
        double[] change = changes(p, line, n, step);
        int best = -1;
        double bestScore = 1.5;
        for (int k = 1; k < 2 * n; k++) {
            boolean peak = change[k] >= change[k - 1] && change[k] > change[k + 1];
            double score = Math.min(change[k], 40) * (1 - 0.5 * Math.abs(k - n) / (n + 1.0));
            if (peak && score > bestScore) {
                bestScore = score;
                best = k;
            }
        }
        if (best < 0) {
            return null;
        }
        double left = change[best - 1];
        double right = change[best + 1];
        double curve = left - 2 * change[best] + right;
        double shift = curve >= 0 ? 0 : Math.clamp(0.5 * (left - right) / curve, -0.5, 0.5);
        return new Crossing((best - n + shift) * step, Math.min(change[best], 25));
    }

    /**
     * How much the colour that changes most changes across the line, at each step of the way across: between the mean
     * of two places before and of two behind, each a pixel or a little more from the next.
     */
    private double[] changes(Point p, Line line, int n, double step) {
        int apart = (int) Math.ceil(1 / step);
        int rim = 2 * apart;
        float[][] seen = new float[2 * (n + rim) + 1][3];
        for (int k = 0; k < seen.length; k++) {
            double offset = (k - n - rim) * step;
            sample(p.x() + offset * line.nx(), p.y() + offset * line.ny(), seen[k]);
        }
        double[] change = new double[2 * n + 1];
        for (int k = 0; k < change.length; k++) {
            int at = k + rim;
            for (int c = 0; c < 3; c++) {
                float across = seen[at + apart][c] + seen[at + rim][c] - seen[at - apart][c] - seen[at - rim][c];
                change[k] = Math.max(change[k], Math.abs(across) / 2);
            }
        }
        return change;
    }

    /** Red, green and blue between the pixels; outside the picture its border goes on. */
    private void sample(double px, double py, float[] colour) {
        double x = Math.max(0, Math.min(px - 0.5, picture.width - 1.001));
        double y = Math.max(0, Math.min(py - 0.5, picture.height - 1.001));
        int x0 = (int) x;
        int y0 = (int) y;
        float fx = (float) (x - x0);
        float fy = (float) (y - y0);
        int topLeft = picture.rgb(x0, y0);
        int topRight = picture.rgb(x0 + 1, y0);
        int bottomLeft = picture.rgb(x0, y0 + 1);
        int bottomRight = picture.rgb(x0 + 1, y0 + 1);
        for (int c = 0, shift = 16; c < 3; c++, shift -= 8) {
            float top = ((topLeft >> shift) & 255) * (1 - fx) + ((topRight >> shift) & 255) * fx;
            float bottom = ((bottomLeft >> shift) & 255) * (1 - fx) + ((bottomRight >> shift) & 255) * fx;
            colour[c] = top * (1 - fy) + bottom * fy;
        }
    }
}
