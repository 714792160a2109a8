package org.ventanilla.kiosk.scan;

/**
 * A side through offsets measured along a first guess, which stray points (a finger, a stroke) cannot drag: a straight
 * chord from corner to corner and a bow on it.
 */
final class RobustLine {
    private static final int BOWS = 8;
    /** How much more a straight side must be beaten by than a slightly better fit. */
    private static final double DISTRUST = 0.12;

    /** The chord, and how far the side lies off its middle. */
    record Side(Line chord, double bow) {}

    private final double[] along;
    private final double[] offset;
    private final double[] weight;
    /** How much of a bow is felt at each place: 0 at the corners, 1 in the middle. */
    private final double[] arch;

    private double tolerance;

    RobustLine(double[] along, double[] offset, double[] weight, double from, double to) {
        this.along = along;
        this.offset = offset;
        this.weight = weight;
        this.arch = new double[along.length];
        for (int k = 0; k < arch.length; k++) {
            double t = (along[k] - from) / (to - from);
            arch[k] = 4 * t * (1 - t);
        }
    }

    /** Best consensus of two points first, for each bow, then least squares on those who agree. */
    Side fitted(Line guess, double reach, double mostBow) {
        tolerance = Math.max(1.2, reach / 6);
        double[] best = {0, 0, 0};
        double bestVotes = votes(0, 0, 0) * 1.02;
        for (int b = 0; b <= (mostBow > 0 ? 2 * BOWS : 0); b++) {
            double bow = (b % 2 == 0 ? 1 : -1) * ((b + 1) / 2) * mostBow / BOWS;
            double trust = 1 - DISTRUST * Math.abs(bow) / Math.max(1, mostBow);
            double[] straight = consensus(bow, bestVotes / trust);
            if (straight.length > 0) {
                best = straight;
                bestVotes = votes(best[0], best[1], bow) * trust;
            }
        }
        for (int round = 0; round < 4; round++) {
            best = leastSquares(best, mostBow > 0);
        }
        double t0 = along[0];
        double t1 = along[along.length - 1];
        Line chord = Line.through(moved(guess, t0, best[0] * t0 + best[1]), moved(guess, t1, best[0] * t1 + best[1]));
        return new Side(chord, best[2]);
    }

    /** Slope, level and bow with more votes than these, or nothing. */
    private double[] consensus(double bow, double beaten) {
        double[] best = {};
        double bestVotes = beaten;
        int n = along.length;
        for (int i = 0; i < n; i += 3) {
            for (int j = i + n / 4; j < n; j += 3) {
                if (weight[i] == 0 || weight[j] == 0) {
                    continue;
                }
                double oi = offset[i] - bow * arch[i];
                double slope = (offset[j] - bow * arch[j] - oi) / (along[j] - along[i]);
                double level = oi - slope * along[i];
                double v = votes(slope, level, bow);
                if (v > bestVotes) {
                    bestVotes = v;
                    best = new double[] {slope, level, bow};
                }
            }
        }
        return best;
    }

    private double votes(double slope, double level, double bow) {
        double sum = 0;
        for (int k = 0; k < along.length; k++) {
            double off = (offset[k] - slope * along[k] - level - bow * arch[k]) / tolerance;
            if (off > -1 && off < 1) {
                sum += weight[k] * (1 - off * off);
            }
        }
        return sum;
    }

    private double[] leastSquares(double[] was, boolean bowed) {
        double[][] m = new double[3][4];
        int used = 0;
        double span0 = Double.MAX_VALUE;
        double span1 = -Double.MAX_VALUE;
        for (int k = 0; k < along.length; k++) {
            double off = (offset[k] - was[0] * along[k] - was[1] - was[2] * arch[k]) / (1.5 * tolerance);
            if (weight[k] > 0 && off > -1 && off < 1) {
                double w = (1 - off * off) * (1 - off * off);
                double[] row = {along[k], 1, arch[k], offset[k]};
                for (int r = 0; r < 3; r++) {
                    for (int c = 0; c < 4; c++) {
                        m[r][c] += w * row[r] * row[c];
                    }
                }
                span0 = Math.min(span0, along[k]);
                span1 = Math.max(span1, along[k]);
                used++;
            }
        }
        if (used < along.length / 6) {
            return was;
        }
        boolean wide = span1 - span0 > 0.7 * Math.abs(along[along.length - 1] - along[0]);
        if (!bowed || !wide || used < along.length / 3) {
            m[2] = new double[] {0, 0, 1, was[2]};
        }
        double[] solved = Equations.solved(m);
        return solved.length == 0 ? was : solved;
    }

    private static Point moved(Line line, double along, double offset) {
        Point p = line.at(along);
        return new Point(p.x() + offset * line.nx(), p.y() + offset * line.ny());
    }
}
