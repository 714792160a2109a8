package org.ventanilla.kiosk.scan;

import java.util.List;

/** A page as it is written: papers, each in its place on a blank. Millimetres from the top left. */
public record Leaf(double widthMm, double heightMm, List<Placed> papers) {

    /**
     * A paper on the leaf: turned by quarters, clockwise, and then as large as given. Also a format that was not recognised
     * can so be given its true size.
     */
    public record Placed(Layers paper, int quarterTurns, double leftMm, double topMm, double widthMm, double heightMm) {

        private Placed copy() {
            return new Placed(paper.copy(), quarterTurns, leftMm, topMm, widthMm, heightMm);
        }

        /** On a leaf of that height which is turned clockwise. */
        @SuppressWarnings("ArgumentSelectionDefectChecker") // width and height change places
        private Placed turnedWith(double leafHeight) {
            return new Placed(
                    paper.copy(), (quarterTurns + 1) % 4, leafHeight - topMm - heightMm, leftMm, heightMm, widthMm);
        }
    }

    /** One paper and nothing beside it. */
    public static Leaf of(Layers paper) {
        return new Leaf(
                paper.widthMm(),
                paper.heightMm(),
                List.of(new Placed(paper, 0, 0, 0, paper.widthMm(), paper.heightMm())));
    }

    /** A copy: the two are forgotten apart. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // width and height change places
    Leaf turnedClockwise() {
        return new Leaf(
                heightMm,
                widthMm,
                papers.stream().map(placed -> placed.turnedWith(heightMm)).toList());
    }

    Leaf copy() {
        return new Leaf(widthMm, heightMm, papers.stream().map(Placed::copy).toList());
    }

    void forget() {
        papers.forEach(placed -> placed.paper().forget());
    }
}
