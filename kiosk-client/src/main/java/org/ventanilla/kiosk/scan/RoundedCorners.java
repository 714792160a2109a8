package org.ventanilla.kiosk.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a paper's corners are rounded as those of a card are (ISO/IEC 7810: 3.18 mm of 85.6). */
final class RoundedCorners {
    private static final double RADIUS = 3.18 / 85.6;
    /** How far the arc stays away from the corner. */
    private static final double GAP = RADIUS * (Math.sqrt(2) - 1) * Math.sqrt(2);

    private static final double CLEAR = 9;

    private RoundedCorners() {}

    /** True when most corners that can be told are: there the desk shows where a sheet's corner would be. */
    static boolean has(Picture picture, Quad quad) {
        int rounded = 0;
        int square = 0;
        List<Point> corners = quad.corners();
        Point middle = corners.get(0).towards(corners.get(2), 0.5);
        for (Point corner : corners) {
            double gap = GAP * quad.longestSide() / corner.distanceTo(middle);
            int[] desk = colour(picture, corner.towards(middle, -gap));
            int[] tip = colour(picture, corner.towards(middle, 0.4 * gap));
            int[] paper = colour(picture, corner.towards(middle, 2.2 * gap));
            if (desk != null && tip != null && paper != null && distance(desk, paper) > CLEAR) {
                boolean shows = distance(tip, desk) < distance(tip, paper);
                rounded += shows ? 1 : 0;
                square += shows ? 0 : 1;
            }
        }
        return rounded > square && rounded > 1;
    }

    /** The mean of nine pixels. */
    private static int @Nullable [] colour(Picture picture, Point at) {
        int[] sum = new int[3];
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                Point p = new Point(at.x() + dx, at.y() + dy);
                if (!picture.contains(p)) {
                    return null;
                }
                int rgb = picture.rgb((int) p.x(), (int) p.y());
                sum[0] += (rgb >> 16) & 255;
                sum[1] += (rgb >> 8) & 255;
                sum[2] += rgb & 255;
            }
        }
        return new int[] {sum[0] / 9, sum[1] / 9, sum[2] / 9};
    }

    private static double distance(int[] a, int[] b) {
        return Math.sqrt((sq(a[0] - b[0]) + sq(a[1] - b[1]) + sq(a[2] - b[2])) / 3.0);
    }

    private static int sq(int n) {
        return n * n;
    }
}
