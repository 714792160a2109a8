package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of a paper that hangs out of the picture three sides are seen, and two of them run to the picture's border. Such a
 * quadrilateral, with that border as its fourth side, is looked for where no whole paper is sure.
 */
final class CutOff {
    /** Cut papers score 1.2 and more, what lies on bare desks 1.11 at most. */
    private static final double A_PAPER = 1.17;
    /** The best ones are nearly the same: if they are cloth, so is all that follows. */
    private static final int TRIED = 25;

    private static final List<Verdict> SIDES =
            List.of(Verdict.CUT_TOP, Verdict.CUT_RIGHT, Verdict.CUT_BOTTOM, Verdict.CUT_LEFT);

    private record Candidate(Verdict side, QuadFinder.Candidate seen) {}

    private CutOff() {}

    /** By which side it hangs out; nothing unless it scores more than a whole paper that may have been seen. */
    static @Nullable Verdict in(Picture small, Edges edges, double wholeScore) {
        return all(small, edges).stream()
                .limit(TRIED)
                .filter(c -> c.seen.score() > Math.max(A_PAPER, wholeScore))
                .filter(c -> !SeenThrough.isBare(Outline.straight(c.seen.quad()), small))
                .map(Candidate::side)
                .findFirst()
                .orElse(null);
    }

    private static List<Candidate> all(Picture small, Edges edges) {
        List<SideLine> lines = LineFinder.find(edges, Effort.PHOTOGRAPH.lines());
        List<Point> corners = Quad.ofFrame(small.width, small.height).corners();
        List<Candidate> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            SideLine border = SideLine.border(Line.through(corners.get(i), corners.get((i + 1) % 4)), edges);
            for (QuadFinder.Candidate c : QuadFinder.findWith(border, lines, edges)) {
                seen.add(new Candidate(SIDES.get(i), PageFinder.withColours(c, small)));
            }
        }
        seen.sort(Comparator.comparingDouble((Candidate c) -> c.seen.score()).reversed());
        return seen;
    }
}
