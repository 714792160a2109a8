package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the paper lies in a picture, and how sure that is. Roughly in a small copy, then exactly in the full one. */
final class PageFinder {
    private static final Comparator<QuadFinder.Candidate> BEST_FIRST =
            Comparator.comparingDouble(QuadFinder.Candidate::score).reversed();

    /** Scores of what is hardly a paper, and of a paper seen well; where nothing lies they stay below 1.3. */
    private static final double WORST = 0.9;

    private static final double BEST = 1.6;

    /** Confidence is 0 to 1; from {@link #SURE} on the corners are right in nearly all pictures. */
    record Found(Outline outline, double confidence) {
        Quad corners() {
            return outline.corners();
        }
    }

    static final double SURE = 0.6;

    /** Less sure, it is some line or other of the desk; so small, something that lies there. */
    private static final double GUESSED = 0.2;

    private static final double LEAST_GUESSED = 0.05;

    private PageFinder() {}

    /** Nothing where no four sides are to be seen, or only those of a bare cloth's pattern. */
    static @Nullable Found find(Picture picture) {
        return find(Searched.of(picture));
    }

    static @Nullable Found find(Searched searched) {
        return find(searched, Effort.PHOTOGRAPH);
    }

    static @Nullable Found find(Searched searched, Effort effort) {
        Picture small = searched.small();
        Edges edges = searched.edges();
        double scale = searched.scale();
        List<QuadFinder.Candidate> scored = fitted(candidates(edges, small, effort), edges, small, effort);
        if (scored.isEmpty()) {
            return null;
        }
        QuadFinder.Candidate best = new OuterSide(edges, small).of(scored.getFirst(), scored);
        SideFit fit = new SideFit(searched.picture());
        Outline fitted = fit.fitBowed(Outline.straight(best.quad().scaled(scale)), 4 * scale);
        fitted = fit.fitBowed(fitted, 2.5 * scale);
        fitted = fit.fitBowed(fitted, 2.5 * scale);
        if (SeenThrough.isBare(fitted.scaled(1 / scale), small)) {
            return null;
        }
        return new Found(fitted, confidence(best.score()));
    }

    /** Where a paper may lie that was not surely found; {@code null} when it is not worth a person's look. */
    static @Nullable Quad guess(Found found, Picture picture) {
        Quad corners = found.corners();
        boolean worth = found.confidence() >= GUESSED
                && corners.isPaperIn(picture)
                && corners.area() >= LEAST_GUESSED * picture.width * picture.height;
        return worth ? corners : null;
    }

    /** The same paper a moment later, by far cheaper: in a small picture, from where it lay in the one before.
     * No side may have moved by more pixels than {@code reach}. */
    static @Nullable Found follow(Picture small, Outline before, double reach) {
        SideFit fit = new SideFit(small);
        Outline now = fit.fitBowed(fit.fitBowed(before, reach), reach / 2);
        double edged = QuadFinder.score(now.corners(), Edges.of(small));
        double score = withColours(new QuadFinder.Candidate(now.corners(), edged), small)
                .score();
        return new Found(now, confidence(score));
    }

    /** What a confidence below 1 was made of. */
    static double score(double confidence) {
        return WORST + confidence * (BEST - WORST);
    }

    private static double confidence(double score) {
        return Math.clamp((score - WORST) / (BEST - WORST), 0, 1);
    }

    private static List<QuadFinder.Candidate> candidates(Edges edges, Picture small, Effort effort) {
        return QuadFinder.find(LineFinder.find(edges, effort.lines()), edges).stream()
                .map(c -> withColours(c, small))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The best few, each laid exactly onto its edges and judged again: found lines are a few pixels off. */
    private static List<QuadFinder.Candidate> fitted(
            List<QuadFinder.Candidate> candidates, Edges edges, Picture small, Effort effort) {
        SideFit fit = new SideFit(small);
        List<QuadFinder.Candidate> fitted = new ArrayList<>();
        for (QuadFinder.Candidate rough : candidates.subList(0, Math.min(effort.fitted(), candidates.size()))) {
            if (fitted.size() == effort.judged()) {
                break;
            }
            Quad quad = fit.fit(rough.quad(), 6);
            if (fitted.stream().noneMatch(f -> alike(f.quad(), quad))) {
                fitted.add(withColours(new QuadFinder.Candidate(quad, QuadFinder.score(quad, edges)), small));
            }
        }
        fitted.sort(BEST_FIRST);
        return fitted;
    }

    private static boolean alike(Quad a, Quad b) {
        for (int i = 0; i < 4; i++) {
            if (a.corners().get(i).distanceTo(b.corners().get(i)) > 2) {
                return false;
            }
        }
        return true;
    }

    static QuadFinder.Candidate withColours(QuadFinder.Candidate candidate, Picture small) {
        double contrast = 0.5 * Contrast.of(candidate.quad(), small);
        double evenness = 0.25 * Contrast.evenness(candidate.quad(), small);
        return new QuadFinder.Candidate(candidate.quad(), candidate.score() + contrast + evenness);
    }
}
