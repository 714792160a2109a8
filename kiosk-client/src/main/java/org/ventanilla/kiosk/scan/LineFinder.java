package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The straight edges of a picture, strongest first: a Hough transform in which each edge pixel votes only for lines
 * across its own gradient. The direction of the gradient counts (a full turn of angles), so that the two borders of a
 * pen stroke do not add up to a side.
 */
final class LineFinder {
    private static final int ANGLES = 360;
    private static final int SPREAD = 3;
    private static final double RHO_STEP = 2;
    private static final float ENOUGH = 8;

    private LineFinder() {}

    static List<SideLine> find(Edges edges, int most) {
        int reach = (int) Math.ceil(Math.hypot(edges.width, edges.height) / RHO_STEP);
        int rhos = 2 * reach + 1;
        float[] votes = vote(edges, reach, rhos);
        List<int[]> peaks = peaks(votes, rhos, 0.08f * Math.min(edges.width, edges.height) * ENOUGH);
        List<SideLine> found = new ArrayList<>();
        for (int[] peak : peaks) {
            Line line = Line.ofAngle(Math.toRadians(peak[0]), (peak[1] - reach) * RHO_STEP);
            if (found.stream().noneMatch(f -> nearlySame(f.line, line, edges))) {
                found.add(new SideLine(line, edges));
            }
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }

    private static float[] vote(Edges edges, int reach, int rhos) {
        double[] cos = new double[ANGLES];
        double[] sin = new double[ANGLES];
        for (int a = 0; a < ANGLES; a++) {
            cos[a] = Math.cos(Math.toRadians(a));
            sin[a] = Math.sin(Math.toRadians(a));
        }
        float[] votes = new float[ANGLES * rhos];
        for (int y = 2; y < edges.height - 2; y++) {
            for (int x = 2; x < edges.width - 2; x++) {
                int i = y * edges.width + x;
                if (!edges.ridge[i]) {
                    continue;
                }
                int angle = (int) Math.round(Math.toDegrees(Math.atan2(edges.gy[i], edges.gx[i])));
                float weight = Math.min(edges.strength[i], ENOUGH);
                for (int d = -SPREAD; d <= SPREAD; d++) {
                    int a = Math.floorMod(angle + d, ANGLES);
                    double rho = ((x + 0.5) * cos[a] + (y + 0.5) * sin[a]) / RHO_STEP + reach;
                    int low = (int) rho;
                    float share = (float) (rho - low);
                    votes[a * rhos + low] += weight * (1 - share);
                    votes[a * rhos + low + 1] += weight * share;
                }
            }
        }
        return votes;
    }

    private static List<int[]> peaks(float[] votes, int rhos, float least) {
        List<int[]> peaks = new ArrayList<>();
        for (int a = 0; a < ANGLES; a++) {
            for (int r = 1; r < rhos - 1; r++) {
                float v = votes[a * rhos + r];
                if (v >= least && v >= votes[a * rhos + r - 1] && v > votes[a * rhos + r + 1]) {
                    peaks.add(new int[] {a, r, Math.round(v)});
                }
            }
        }
        peaks.sort(Comparator.comparingInt(p -> -p[2]));
        return peaks;
    }

    /** Same when they stay within a few pixels of each other across the middle of the picture. */
    private static boolean nearlySame(Line a, Line b, Edges edges) {
        if (a.nx() * b.nx() + a.ny() * b.ny() < 0.99) {
            return false;
        }
        Point middle = new Point(edges.width / 2.0, edges.height / 2.0);
        double t = a.along(middle);
        double half = 0.25 * Math.max(edges.width, edges.height);
        return Math.abs(b.signedDistance(a.at(t - half))) < 4 && Math.abs(b.signedDistance(a.at(t + half))) < 4;
    }
}
