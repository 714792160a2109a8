package org.ventanilla.kiosk.scan;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two pictures of one sheet, each of more than a half of it, laid together as if one camera had seen it whole. Where both
 * show the same, the two must fit: else nothing is joined, since a line lost between two halves is worse than two halves.
 */
final class Halves {
    private static final Duration MERGING = Duration.ofMillis(1500);
    /** No sheet is so much larger than what the camera saw of it. */
    private static final double LARGEST = 2.2;

    private Halves() {}

    /** In the first picture's perspective, or nothing when they do not fit. */
    static @Nullable Picture joined(List<Frames.Frame> one, List<Frames.Frame> other) {
        Grey a = merged(one);
        Grey b = merged(other);
        if (a.width != b.width || a.height != b.height) {
            return null;
        }
        double[] there = Registration.of(a, b);
        if (there == null) {
            return null;
        }
        double[] back = inverse(there);
        double[] box = {0, 0, a.width, a.height};
        for (Point corner : Quad.ofFrame(b.width, b.height).corners()) {
            Point p = Registration.mapped(back, corner);
            box = new double[] {
                Math.min(box[0], p.x()), Math.min(box[1], p.y()), Math.max(box[2], p.x()), Math.max(box[3], p.y())
            };
        }
        boolean sane = box[2] - box[0] < LARGEST * a.width && box[3] - box[1] < LARGEST * a.height;
        return sane ? drawn(a, b, there, box) : null;
    }

    private static Grey merged(List<Frames.Frame> burst) {
        List<Grey> greys = Sharpest.first(burst).stream()
                .map(frame -> frame.picture().grey())
                .toList();
        return greys.size() == 1
                ? greys.getFirst()
                : Burst.within(MERGING, greys).grey();
    }

    private static Picture drawn(Grey a, Grey b, double[] there, double[] box) {
        int left = (int) Math.floor(box[0]);
        int top = (int) Math.floor(box[1]);
        int width = (int) Math.ceil(box[2]) - left;
        int height = (int) Math.ceil(box[3]) - top;
        double gain = gain(a, b, there);
        int[] out = new int[width * height];
        Arrays.fill(out, desk(a));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Point p = new Point(x + left + 0.5, y + top + 0.5);
                Point q = Registration.mapped(there, p);
                double inA = inside(a, p);
                double inB = inside(b, q);
                if (inA > 0 || inB > 0) {
                    // Whichever picture sees a place further from its own border sees it better; in between both count.
                    double share = Math.clamp(0.5 + (inA - inB) / 24, inB > 0 ? 0 : 1, inA > 0 ? 1 : 0);
                    double v = (share > 0 ? share * Cubic.sample(a, p.x() - 0.5, p.y() - 0.5) : 0)
                            + (share < 1 ? (1 - share) * gain * Cubic.sample(b, q.x() - 0.5, q.y() - 0.5) : 0);
                    out[y * width + x] = Math.clamp(Math.round(v), 0, 255) * 0x010101;
                }
            }
        }
        return new Picture(width, height, out);
    }

    /** How much brighter the first is where both see the same: a camera adapts to what it sees. */
    private static double gain(Grey a, Grey b, double[] there) {
        double one = 1;
        double other = 1;
        for (int y = 8; y < a.height; y += 8) {
            for (int x = 8; x < a.width; x += 8) {
                Point q = Registration.mapped(there, new Point(x, y));
                if (inside(b, q) > 4) {
                    one += a.at(x, y);
                    other += b.sample(q.x(), q.y());
                }
            }
        }
        return Math.clamp(one / other, 0.6, 1.6);
    }

    /** Pixels to the border of the picture, negative outside. */
    private static double inside(Grey grey, Point p) {
        return Math.min(Math.min(p.x(), grey.width - p.x()), Math.min(p.y(), grey.height - p.y()));
    }

    private static int desk(Grey grey) {
        int side = grey.width / 20;
        long sum = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                sum += grey.at(x, y) + grey.at(grey.width - 1 - x, y);
            }
        }
        return (int) (sum / (2L * side * side)) * 0x010101;
    }

    private static double[] inverse(double[] h) {
        double a = h[4] - h[5] * h[7];
        double b = h[2] * h[7] - h[1];
        double c = h[1] * h[5] - h[2] * h[4];
        double d = h[5] * h[6] - h[3];
        double e = h[0] - h[2] * h[6];
        double f = h[2] * h[3] - h[0] * h[5];
        double g = h[3] * h[7] - h[4] * h[6];
        double i = h[1] * h[6] - h[0] * h[7];
        double k = h[0] * h[4] - h[1] * h[3];
        return new double[] {a / k, b / k, c / k, d / k, e / k, f / k, g / k, i / k};
    }
}
