package org.ventanilla.kiosk.scan;

/**
 * Makes paper equally white everywhere, by dividing by what the blank paper would look like. Shadows go and grey stays
 * grey. Where all surroundings are far darker than the page lies a solid fill, not paper: it is divided by the paper
 * around it, so that it stays as dark as it was printed.
 */
final class Light {
    /** What blank paper becomes. */
    static final int PAPER = 235;

    private static final int SMALL = 200;
    private static final int LARGEST_LETTER = 5;
    private static final int SMOOTH = 6;
    private static final double FILL = 0.45;

    private Light() {}

    static Grey flattened(Grey page) {
        return divided(page, blank(page));
    }

    /** The same for a page with photographs, whose brightest is not paper: the paper is looked for further away. */
    static Grey flattenedAround(Grey page, int farthest) {
        return divided(page, Blur.box(Extremes.brightest(page.shrunkTo(SMALL), farthest), farthest / 2));
    }

    private static Grey divided(Grey page, Grey blank) {
        int[] gain = new int[256];
        for (int v = 0; v < 256; v++) {
            gain[v] = (PAPER << 16) / Math.max(30, v);
        }
        byte[] out = new byte[page.pixels.length];
        Enlarging paper = new Enlarging(blank, page.width / (double) blank.width, page.width);
        int[] row = new int[page.width];
        for (int y = 0; y < page.height; y++) {
            paper.row(y, row);
            for (int x = 0, i = y * page.width; x < page.width; x++, i++) {
                out[i] = (byte) Math.min(255, ((page.pixels[i] & 255) * gain[row[x]]) >> 16);
            }
        }
        return new Grey(page.width, page.height, out);
    }

    /** What the page would look like with nothing on it, small. */
    static Grey blank(Grey page) {
        Grey brightest = Extremes.brightest(page.shrunkTo(SMALL), LARGEST_LETTER);
        int typical = brightest.percentile(0.7);
        byte[] out = new byte[brightest.pixels.length];
        for (int y = 0; y < brightest.height; y++) {
            for (int x = 0; x < brightest.width; x++) {
                out[y * brightest.width + x] = (byte) paperAround(brightest, x, y, typical);
            }
        }
        return new Grey(brightest.width, brightest.height, out);
    }

    /** The mean of the paper nearby, looking further away inside a solid fill. */
    private static int paperAround(Grey brightest, int x, int y, int typical) {
        for (int reach = SMOOTH; reach < 2 * SMALL; reach *= 2) {
            int sum = 0;
            int n = 0;
            for (int v = Math.max(0, y - reach); v <= Math.min(brightest.height - 1, y + reach); v++) {
                for (int u = Math.max(0, x - reach); u <= Math.min(brightest.width - 1, x + reach); u++) {
                    int p = brightest.at(u, v);
                    if (p >= FILL * typical) {
                        sum += p;
                        n++;
                    }
                }
            }
            if (n > SMOOTH) {
                return sum / n;
            }
        }
        return typical;
    }
}
