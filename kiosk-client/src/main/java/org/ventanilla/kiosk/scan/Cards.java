package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.scan.Leaf.Placed;

/** The two sides of an identity card (ID-1, 85.6 × 54 mm) at their true size on one A4, as an office copies them. */
public final class Cards {
    private static final double ACROSS_MM = 210;
    private static final double DOWN_MM = 297;
    private static final double FROM_TOP_MM = 60;
    private static final double BETWEEN_MM = 12;
    private static final double DOTS_PER_MM = Rectifying.TALLEST / DOWN_MM;

    private Cards() {}

    /** Both stand upright. They stay whole, and are forgotten by who has them. Written as ink only when both were found. */
    public static Page joined(Page front, Page back) {
        Box first = Box.of(front, FROM_TOP_MM);
        Box second = Box.of(back, first.top + first.height + BETWEEN_MM);
        Leaf frontInk = front.ink();
        Leaf backInk = back.ink();
        Leaf ink = null;
        if (frontInk != null && backInk != null) {
            List<Placed> papers = new ArrayList<>(first.on(frontInk));
            papers.addAll(second.on(backInk));
            ink = new Leaf(ACROSS_MM, DOWN_MM, papers);
        }
        return page(front, back, ink, drawn(front, first, back, second));
    }

    private static Page page(Page front, Page back, @Nullable Leaf ink, Grey picture) {
        return new Page(
                front.corners(),
                Math.min(front.confidence(), back.confidence()),
                worse(front.verdict(), back.verdict()),
                picture,
                ink);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        boolean oneIsFine = one == Verdict.OK;
        boolean oneIsFirst = other != Verdict.OK && one.compareTo(other) > 0;
        return oneIsFine || oneIsFirst ? other : one;
    }

    private static Grey drawn(Page front, Box first, Page back, Box second) {
        int width = dots(ACROSS_MM);
        byte[] pixels = new byte[width * dots(DOWN_MM)];
        Arrays.fill(pixels, (byte) 255);
        first.draw(front.picture(), pixels, width);
        second.draw(back.picture(), pixels, width);
        return new Grey(width, dots(DOWN_MM), pixels);
    }

    private static int dots(double mm) {
        return (int) Math.round(mm * DOTS_PER_MM);
    }

    /** Where a side lies, in millimetres. */
    private static final class Box {
        private final double left;
        private final double top;
        private final double width;
        private final double height;

        private Box(double top, double width, double height) {
            this.left = (ACROSS_MM - width) / 2;
            this.top = top;
            this.width = width;
            this.height = height;
        }

        static Box of(Page side, double top) {
            return side.width() >= side.height()
                    ? new Box(top, PaperFormat.ID_1.longMm, PaperFormat.ID_1.shortMm)
                    : new Box(top, PaperFormat.ID_1.shortMm, PaperFormat.ID_1.longMm);
        }

        /** What lies on that sheet, at this size and place. */
        List<Placed> on(Leaf side) {
            double across = width / side.widthMm();
            double down = height / side.heightMm();
            return side.copy().papers().stream()
                    .map(paper -> new Placed(
                            paper.paper(),
                            paper.quarterTurns(),
                            left + paper.leftMm() * across,
                            top + paper.topMm() * down,
                            paper.widthMm() * across,
                            paper.heightMm() * down))
                    .toList();
        }

        void draw(Grey side, byte[] onto, int stride) {
            int across = dots(width);
            int down = dots(height);
            for (int y = 0; y < down; y++) {
                int row = (dots(top) + y) * stride + dots(left);
                for (int x = 0; x < across; x++) {
                    double px = (x + 0.5) * side.width / across;
                    double py = (y + 0.5) * side.height / down;
                    onto[row + x] = (byte) Math.round(side.sample(px, py));
                }
            }
        }
    }
}
