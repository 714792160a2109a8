package org.ventanilla.kiosk.scan;

/** Samples between pixels with the four nearest in each direction (Catmull-Rom): sharper than the straight mean of two. */
final class Cubic {
    private static final int PHASES = 64;
    private static final int BITS = 9;
    private static final int ONE = 1 << BITS;
    /** So many pixels in a row lie on a straight line, to a hundredth of a pixel. */
    private static final int STRETCH = 8;

    private static final int[] WEIGHTS = weights();

    private Cubic() {}

    /** The page of the given size whose border lies at the outline in the picture. */
    static Grey flat(Grey grey, Outline outline, int width, int height) {
        Unbending map = new Unbending(outline, width, height);
        double[] from = new double[2];
        double[] to = new double[2];
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            map.map(0.5, y + 0.5, to);
            for (int x = 0; x < width; x += STRETCH) {
                from[0] = to[0];
                from[1] = to[1];
                map.map(x + STRETCH + 0.5, y + 0.5, to);
                double dx = (to[0] - from[0]) / STRETCH;
                double dy = (to[1] - from[1]) / STRETCH;
                int row = y * width + x;
                for (int k = 0; k < Math.min(STRETCH, width - x); k++) {
                    out[row + k] = (byte) sample(grey, from[0] + k * dx - 0.5, from[1] + k * dy - 0.5);
                }
            }
        }
        return new Grey(width, height, out);
    }

    /** At a pixel's own place its own value; x and y count from its middle. */
    static int sample(Grey grey, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        if (left < 1 || top < 1 || left > grey.width - 3 || top > grey.height - 3) {
            return (int) Math.round(grey.sample(x + 0.5, y + 0.5));
        }
        int across = 4 * (int) ((x - left) * PHASES);
        int down = 4 * (int) ((y - top) * PHASES);
        int sum = 0;
        for (int row = 0, i = (top - 1) * grey.width + left - 1; row < 4; row++, i += grey.width) {
            sum += WEIGHTS[down + row]
                    * (WEIGHTS[across] * (grey.pixels[i] & 255)
                            + WEIGHTS[across + 1] * (grey.pixels[i + 1] & 255)
                            + WEIGHTS[across + 2] * (grey.pixels[i + 2] & 255)
                            + WEIGHTS[across + 3] * (grey.pixels[i + 3] & 255));
        }
        return Math.max(0, Math.min((sum + ONE * ONE / 2) >> (2 * BITS), 255));
    }

    private static int[] weights() {
        int[] weights = new int[4 * PHASES];
        for (int phase = 0; phase < PHASES; phase++) {
            double t = (phase + 0.5) / PHASES;
            weights[4 * phase] = (int) Math.round(ONE * -0.5 * t * (1 - t) * (1 - t));
            weights[4 * phase + 2] = (int) Math.round(ONE * 0.5 * t * (1 + 4 * t - 3 * t * t));
            weights[4 * phase + 3] = (int) Math.round(ONE * 0.5 * t * t * (t - 1));
            weights[4 * phase + 1] = ONE - weights[4 * phase] - weights[4 * phase + 2] - weights[4 * phase + 3];
        }
        return weights;
    }
}
