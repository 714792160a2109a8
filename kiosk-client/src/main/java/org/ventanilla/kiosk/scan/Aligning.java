package org.ventanilla.kiosk.scan;

/**
 * How one picture of a thing that lies still moved against another, below the pixel: shift, turn and size that make
 * their difference smallest (Lucas and Kanade), first in small copies, then in larger ones.
 */
final class Aligning {
    private static final int[] SIDES = {240, 480, 960};
    private static final int ROUNDS = 6;
    private static final int STEEP = 6;

    /** From a point of the first picture to the same point of the other, both about the middle. */
    record Move(double dx, double dy, double turn, double growth) {
        static final Move NONE = new Move(0, 0, 0, 0);

        double x(double x, double y) {
            return x + dx + growth * x - turn * y;
        }

        double y(double x, double y) {
            return y + dy + turn * x + growth * y;
        }
    }

    private Aligning() {}

    /** In pixels of the pictures, which are equally large. */
    static Move of(Grey first, Grey other) {
        Move move = Move.NONE;
        for (int side : SIDES) {
            Grey a = Blur.box(first.shrunkTo(side), 1);
            Grey b = Blur.box(other.shrunkTo(side), 1);
            double scale = a.width / (double) first.width;
            move = new Move(move.dx * scale, move.dy * scale, move.turn, move.growth);
            for (int round = 0; round < ROUNDS; round++) {
                move = improved(a, b, move);
            }
            move = new Move(move.dx / scale, move.dy / scale, move.turn, move.growth);
        }
        return move;
    }

    private static Move improved(Grey a, Grey b, Move move) {
        double[][] m = new double[4][5];
        double cx = a.width / 2.0;
        double cy = a.height / 2.0;
        for (int y = 4; y < a.height - 4; y += 2) {
            for (int x = 4; x < a.width - 4; x += 2) {
                double gx = (a.at(x + 1, y) - a.at(x - 1, y)) / 2.0;
                double gy = (a.at(x, y + 1) - a.at(x, y - 1)) / 2.0;
                if (Math.abs(gx) + Math.abs(gy) < STEEP) {
                    continue;
                }
                double u = x + 0.5 - cx;
                double v = y + 0.5 - cy;
                double off = a.at(x, y) - b.sample(move.x(u, v) + cx, move.y(u, v) + cy);
                double trust = 1 / (1 + off * off / 400);
                add(m, new double[] {gx, gy, gy * u - gx * v, gx * u + gy * v, off}, trust);
            }
        }
        double[] d = Equations.solved(m);
        return d.length == 0 ? move : new Move(move.dx + d[0], move.dy + d[1], move.turn + d[2], move.growth + d[3]);
    }

    private static void add(double[][] m, double[] row, double weight) {
        for (int r = 0; r < 4; r++) {
            for (int c = 0; c < 5; c++) {
                m[r][c] += weight * row[r] * row[c];
            }
        }
    }
}
