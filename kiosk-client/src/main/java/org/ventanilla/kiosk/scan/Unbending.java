package org.ventanilla.kiosk.scan;

/**
 * Maps the flat page's pixels to where they lie in the picture: perspective first, then what the bows of the sides tell
 * about the lens and the curl, fading from each side to the opposite one (Coons' patch).
 */
final class Unbending {
    private final Homography flat;
    private final double width;
    private final double height;
    /** For each side where its middle lies off the chord, x and y. */
    private final double[][] off = new double[4][];

    Unbending(Outline outline, double width, double height) {
        this.flat = Homography.fromPage(width, height, outline.corners());
        this.width = width;
        this.height = height;
        for (int i = 0; i < 4; i++) {
            Point a = outline.corners().corners().get(i);
            Point b = outline.corners().corners().get((i + 1) % 4);
            Line chord = Line.through(a, b);
            double bow = outline.bows().get(i);
            off[i] = new double[] {bow * chord.nx(), bow * chord.ny()};
        }
    }

    /** Writes x and y into {@code to}. */
    void map(double x, double y, double[] to) {
        flat.map(x, y, to);
        double u = x / width;
        double v = y / height;
        double across = 4 * u * (1 - u);
        double down = 4 * v * (1 - v);
        double top = (1 - v) * across;
        double bottom = v * across;
        double right = u * down;
        double left = (1 - u) * down;
        to[0] += top * off[0][0] + right * off[1][0] + bottom * off[2][0] + left * off[3][0];
        to[1] += top * off[0][1] + right * off[1][1] + bottom * off[2][1] + left * off[3][1];
    }
}
