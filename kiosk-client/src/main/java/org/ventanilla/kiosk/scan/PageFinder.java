package org.ventanilla.kiosk.scan;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the paper lies in a picture, and how sure that is. Roughly in a small copy, then exactly in the full one. */
final class PageFinder {
    private static final int WORKING_SIDE = 640;

    /** Scores of what is hardly a paper, and of a paper seen well; where nothing lies they stay below 1.3. */
    private static final double WORST = 0.9;

    private static final double BEST = 1.6;

    /** Confidence is 0 to 1; from {@link #SURE} on the corners are right in nearly all pictures. */
    record Found(Quad corners, double confidence) {}

    static final double SURE = 0.6;

    private PageFinder() {}

    static @Nullable Found find(Picture picture) {
        Picture small = picture.shrunkTo(WORKING_SIDE);
        double scale = picture.width / (double) small.width;
        Edges edges = Edges.of(small);
        List<QuadFinder.Candidate> scored = QuadFinder.find(LineFinder.find(edges), edges).stream()
                .map(c -> withColours(c, small))
                .sorted(Comparator.comparingDouble(QuadFinder.Candidate::score).reversed())
                .toList();
        if (scored.isEmpty()) {
            return null;
        }
        QuadFinder.Candidate best = new OuterSide(edges).of(scored.getFirst(), scored);
        SideFit fit = new SideFit(picture);
        Quad fitted = fit.fit(best.quad().scaled(scale), 6 * scale);
        fitted = fit.fit(fitted, 3 * scale);
        return new Found(fitted, Math.clamp((best.score() - WORST) / (BEST - WORST), 0, 1));
    }

    private static QuadFinder.Candidate withColours(QuadFinder.Candidate candidate, Picture small) {
        double contrast = 0.5 * Contrast.of(candidate.quad(), small);
        double evenness = 0.25 * Contrast.evenness(candidate.quad(), small);
        return new QuadFinder.Candidate(candidate.quad(), candidate.score() + contrast + evenness);
    }
}
