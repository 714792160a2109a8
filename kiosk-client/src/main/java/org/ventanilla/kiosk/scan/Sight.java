package org.ventanilla.kiosk.scan;

/**
 * How a paper is seen in one picture, before anything is made of it: what a verdict goes by. Corners are in pixels of that picture, the page's own order unknown; without a paper they are the
 * picture's.
 *
 * @param sureness of the corners, 0 to 1; {@link PageFinder#SURE} and more is a paper
 * @param dpi pixels of the camera to an inch of the paper, by the known format it has the shape of; 0 without a paper
 * @param sharpness 0 to 1, {@link Sharpness#LEAST} is readable; 1 when there is hardly any ink to judge by
 */
record Sight(Verdict verdict, Quad corners, double sureness, double dpi, double sharpness) {
    /** Fewer, and a letter is three pixels tall: nobody reads that. */
    static final double LEAST_DPI = 65;
}
