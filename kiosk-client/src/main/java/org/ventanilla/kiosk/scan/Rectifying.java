package org.ventanilla.kiosk.scan;

/** Lays the paper flat: perspective undone, in the paper's own proportions. */
final class Rectifying {
    static final int TALLEST = 1700;
    /** A little more than the camera saw, so that bilinear sampling loses nothing a reader needs. */
    private static final double OVERSAMPLING = 1.25;

    private Rectifying() {}

    static Grey flat(Picture picture, Outline outline) {
        return flat(picture.grey(), outline, aspect(picture, outline.corners()));
    }

    /** Width by height of the paper itself. */
    static double aspect(Picture picture, Quad quad) {
        double aspect = Aspect.of(quad, picture.width, picture.height);
        double longByShort = PaperFormat.snapped(Math.max(aspect, 1 / aspect));
        return aspect < 1 ? 1 / longByShort : longByShort;
    }

    /** The whole picture as if it were the page. */
    static Grey whole(Picture picture) {
        return picture.shrunkTo(TALLEST).grey();
    }

    private static Grey flat(Grey grey, Outline outline, double aspect) {
        double seen = outline.corners().longestSide();
        double longSide = Math.clamp(seen * OVERSAMPLING, 16, TALLEST);
        int width = (int) Math.max(1, Math.round(aspect >= 1 ? longSide : longSide * aspect));
        int height = (int) Math.max(1, Math.round(aspect >= 1 ? longSide / aspect : longSide));
        double shrink = longSide / seen;
        if (shrink < 0.6) {
            // Sampling looks at a few pixels only: average first, or small print breaks up.
            Grey smaller = grey.shrunkTo((int) Math.ceil(Math.max(grey.width, grey.height) * shrink * 1.2));
            return Cubic.flat(smaller, outline.scaled(smaller.width / (double) grey.width), width, height);
        }
        return Cubic.flat(grey, outline, width, height);
    }
}
