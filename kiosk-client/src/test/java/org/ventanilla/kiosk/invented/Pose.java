package org.ventanilla.kiosk.invented;

import java.util.random.RandomGenerator;

/**
 * How the paper lies before the lens: a plane in space seen by a pinhole, then bent by the lens. Millimetres on the
 * paper to pixels in the picture and back.
 */
final class Pose {
    private final double[] m;
    private final double[] inverse;
    final int width;
    final int height;
    private final double barrel;
    private final double half;

    /** Quarter turns, then tilts and a roll in radians, the share of the picture it fills, and how strongly lines bow. */
    record Bearing(
            int turns, double tiltX, double tiltY, double roll, double fill, double offX, double offY, double barrel) {
        static Bearing of(RandomGenerator random, boolean tall, boolean small) {
            int turns = tall ? (random.nextBoolean() ? 1 : 3) : (random.nextInt(8) == 0 ? 2 : 0);
            return new Bearing(
                    turns,
                    0.16 * (2 * random.nextDouble() - 1),
                    0.16 * (2 * random.nextDouble() - 1),
                    0.11 * random.nextGaussian() * 0.6,
                    small ? 0.67 + 0.17 * random.nextDouble() : 0.84 + 0.13 * random.nextDouble(),
                    random.nextDouble() - 0.5,
                    random.nextDouble() - 0.5,
                    0.035 * random.nextDouble());
        }
    }

    Pose(double widthMm, double heightMm, Bearing bearing, int width, int height) {
        this.width = width;
        this.height = height;
        this.barrel = bearing.barrel;
        this.half = Math.hypot(width, height) / 2;
        double[] unit = matrix(widthMm, heightMm, bearing, 1, 0, 0);
        double[] box = box(unit, widthMm, heightMm);
        double scale = bearing.fill * Math.min(width / (box[2] - box[0]), height / (box[3] - box[1]));
        double x = -scale * (box[0] + box[2]) / 2 + bearing.offX * (width - scale * (box[2] - box[0]));
        double y = -scale * (box[1] + box[3]) / 2 + bearing.offY * (height - scale * (box[3] - box[1]));
        this.m = matrix(widthMm, heightMm, bearing, scale, x, y);
        this.inverse = inverse(m);
    }

    /** Where a point of the paper is seen. */
    double[] seen(double xMm, double yMm) {
        double[] p = mapped(m, xMm, yMm);
        double r2 = (p[0] * p[0] + p[1] * p[1]) / (half * half);
        double f = 1;
        for (int i = 0; i < 8; i++) {
            f = 1 / (1 + barrel * r2 * f * f);
        }
        return new double[] {p[0] * f + width / 2.0, p[1] * f + height / 2.0};
    }

    /** Which point of the paper's plane a pixel shows. */
    void shown(double px, double py, double[] xyMm) {
        double dx = px - width / 2.0;
        double dy = py - height / 2.0;
        double f = 1 + barrel * (dx * dx + dy * dy) / (half * half);
        double x = dx * f;
        double y = dy * f;
        double w = inverse[6] * x + inverse[7] * y + inverse[8];
        xyMm[0] = (inverse[0] * x + inverse[1] * y + inverse[2]) / w;
        xyMm[1] = (inverse[3] * x + inverse[4] * y + inverse[5]) / w;
    }

    private static double[] box(double[] m, double w, double h) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (double[] c : new double[][] {{0, 0}, {w, 0}, {w, h}, {0, h}}) {
            double[] p = mapped(m, c[0], c[1]);
            box[0] = Math.min(box[0], p[0]);
            box[1] = Math.min(box[1], p[1]);
            box[2] = Math.max(box[2], p[0]);
            box[3] = Math.max(box[3], p[1]);
        }
        return box;
    }

    private static double[] mapped(double[] m, double x, double y) {
        double w = m[6] * x + m[7] * y + m[8];
        return new double[] {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
    }

    private static double[] matrix(double wMm, double hMm, Bearing b, double scale, double dx, double dy) {
        double a = b.roll + b.turns * Math.PI / 2;
        double[] spin = {Math.cos(a), -Math.sin(a), 0, Math.sin(a), Math.cos(a), 0, 0, 0, 1};
        double far = 2.2 * Math.max(wMm, hMm);
        double[] x = {1, 0, 0, 0, Math.cos(b.tiltX), 0, 0, Math.sin(b.tiltX) / far, 1};
        double[] y = {Math.cos(b.tiltY), 0, 0, 0, 1, 0, Math.sin(b.tiltY) / far, 0, 1};
        double[] centre = {1, 0, -wMm / 2, 0, 1, -hMm / 2, 0, 0, 1};
        double[] place = {scale, 0, dx, 0, scale, dy, 0, 0, 1};
        return times(place, times(y, times(x, times(spin, centre))));
    }

    private static double[] times(double[] a, double[] b) {
        double[] out = new double[9];
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                for (int k = 0; k < 3; k++) {
                    out[3 * r + c] += a[3 * r + k] * b[3 * k + c];
                }
            }
        }
        return out;
    }

    private static double[] inverse(double[] m) {
        return new double[] {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
    }
}
