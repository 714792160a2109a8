package org.ventanilla.kiosk.scan;

import java.util.List;

/**
 * Of two parallel edges the outer one is the paper's: the inner border of a coloured banner often shows better than
 * the paper's own. A candidate outgrows another when it moves one side outwards, and the two sides next to it are edge
 * all the way along the gain; the stripes of a cloth fail this, since the paper's own sides end at its corners.
 */
final class OuterSide {
    private static final double SAME_CORNER = 4;
    private static final double MOST_GAIN = 0.4;
    private static final double LOSS_ALLOWED = 0.1;
    private static final double SUPPORT = 0.65;

    private final Edges edges;
    private final Picture picture;

    OuterSide(Edges edges, Picture picture) {
        this.edges = edges;
        this.picture = picture;
    }

    QuadFinder.Candidate of(QuadFinder.Candidate best, List<QuadFinder.Candidate> scored) {
        QuadFinder.Candidate outer = best;
        for (QuadFinder.Candidate candidate : scored) {
            boolean larger = candidate.quad().area() > outer.quad().area() * 1.02;
            if (larger && candidate.score() > best.score() - LOSS_ALLOWED && outgrows(candidate.quad(), best.quad())) {
                outer = candidate;
            }
        }
        return outer;
    }

    private boolean outgrows(Quad large, Quad small) {
        List<Point> a = large.corners();
        List<Point> b = small.corners();
        for (int i = 0; i < 4; i++) {
            int next = (i + 1) % 4;
            boolean keepsOpposite = a.get((i + 2) % 4).distanceTo(b.get((i + 2) % 4)) < SAME_CORNER
                    && a.get((i + 3) % 4).distanceTo(b.get((i + 3) % 4)) < SAME_CORNER;
            if (keepsOpposite
                    && gained(a.get(i), b.get(i), a.get((i + 3) % 4))
                    && gained(a.get(next), b.get(next), a.get((i + 2) % 4))
                    && Contrast.isOneColour(a.get(i), a.get(next), picture)) {
                return true;
            }
        }
        return false;
    }

    /** The corner moved straight away from its kept neighbour, over edge. */
    private boolean gained(Point now, Point was, Point neighbour) {
        double gain = now.distanceTo(neighbour) / was.distanceTo(neighbour) - 1;
        if (gain < 0.02 || gain > MOST_GAIN) {
            return false;
        }
        Line side = Line.through(neighbour, now);
        return Math.abs(side.signedDistance(was)) < SAME_CORNER
                && new SideLine(side, edges).supportSeen(side.along(was), side.along(now)) > SUPPORT;
    }
}
