package org.ventanilla.kiosk.scan;

/** A straight line through offsets measured along a first guess, which stray points (a finger, a stroke) cannot drag. */
final class RobustLine {
    private final double[] along;
    private final double[] offset;
    private final double[] weight;

    RobustLine(double[] along, double[] offset, double[] weight) {
        this.along = along;
        this.offset = offset;
        this.weight = weight;
    }

    /** Best consensus of two points first, then least squares on those who agree. */
    Line fitted(Line guess, double reach) {
        double tolerance = Math.max(1.2, reach / 6);
        double[] best = {0, 0};
        double bestVotes = votes(0, 0, tolerance) * 1.02;
        int n = along.length;
        for (int i = 0; i < n; i += 2) {
            for (int j = i + n / 4; j < n; j += 2) {
                if (weight[i] == 0 || weight[j] == 0) {
                    continue;
                }
                double slope = (offset[j] - offset[i]) / (along[j] - along[i]);
                double level = offset[i] - slope * along[i];
                double v = votes(slope, level, tolerance);
                if (v > bestVotes) {
                    bestVotes = v;
                    best = new double[] {slope, level};
                }
            }
        }
        for (int round = 0; round < 3; round++) {
            best = leastSquares(best[0], best[1], tolerance);
        }
        double t0 = along[0];
        double t1 = along[n - 1];
        return Line.through(moved(guess, t0, best[0] * t0 + best[1]), moved(guess, t1, best[0] * t1 + best[1]));
    }

    private double votes(double slope, double level, double tolerance) {
        double sum = 0;
        for (int k = 0; k < along.length; k++) {
            double off = (offset[k] - slope * along[k] - level) / tolerance;
            if (off > -1 && off < 1) {
                sum += weight[k] * (1 - off * off);
            }
        }
        return sum;
    }

    private double[] leastSquares(double slope, double level, double tolerance) {
        double s = 0;
        double st = 0;
        double stt = 0;
        double so = 0;
        double sto = 0;
        int used = 0;
        for (int k = 0; k < along.length; k++) {
            double off = (offset[k] - slope * along[k] - level) / (1.5 * tolerance);
            if (weight[k] > 0 && off > -1 && off < 1) {
                double w = (1 - off * off) * (1 - off * off);
                s += w;
                st += w * along[k];
                stt += w * along[k] * along[k];
                so += w * offset[k];
                sto += w * along[k] * offset[k];
                used++;
            }
        }
        double det = s * stt - st * st;
        if (used < along.length / 6 || Math.abs(det) < 1e-6) {
            return new double[] {slope, level};
        }
        return new double[] {(s * sto - st * so) / det, (stt * so - st * sto) / det};
    }

    private static Point moved(Line line, double along, double offset) {
        Point p = line.at(along);
        return new Point(p.x() + offset * line.nx(), p.y() + offset * line.ny());
    }
}
