package org.ventanilla.kiosk.scan;

import java.util.List;

/** Whether another paper lies beside the first, whole and not much smaller: then nobody knows which one is meant. */
final class SecondPaper {
    /** Of the first one's area; smaller things are a card or a telephone that lies there. */
    private static final double SMALLEST = 1 / 3.0;
    /** Second papers score 1.5 and more. */
    private static final double A_PAPER = 1.4;
    /** The first one is left out with so much around it, for its edge has some width. */
    private static final double AROUND = 1.04;

    private static final int GRID = 10;
    private static final double OVERLAP = 0.08;

    private SecondPaper() {}

    static boolean liesBeside(PageFinder.Found found, Searched searched) {
        Picture small = searched.small();
        Quad first = found.corners().scaled(1 / searched.scale());
        Edges edges = searched.edges().without(first.grown(AROUND));
        List<QuadFinder.Candidate> others = QuadFinder.find(LineFinder.find(edges, Effort.PHOTOGRAPH.lines()), edges);
        return others.stream()
                .filter(c -> c.quad().area() > SMALLEST * first.area())
                .filter(c -> c.quad().corners().stream().allMatch(small::contains))
                .filter(c -> overlap(c.quad(), first) < OVERLAP)
                .map(c -> PageFinder.withColours(c, small))
                .anyMatch(c -> c.score() > A_PAPER && !SeenThrough.isBare(Outline.straight(c.quad()), small));
    }

    /** The share of one that lies in the other. */
    private static double overlap(Quad one, Quad other) {
        Homography map = Homography.fromPage(GRID, GRID, one);
        int shared = 0;
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                shared += other.contains(map.map(x + 0.5, y + 0.5)) ? 1 : 0;
            }
        }
        return shared / (double) (GRID * GRID);
    }
}
