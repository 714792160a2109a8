package org.ventanilla.kiosk.scan;

/**
 * Makes paper equally white everywhere, by dividing by what the blank paper would look like. Shadows go; grey stays
 * grey, and a solid fill larger than the window is not taken for a shadow because no gain exceeds {@link #MOST_GAIN}.
 */
final class Light {
    private static final int SMALL = 160;
    private static final int WINDOW = 6;
    private static final double PAPER = 245;
    private static final double MOST_GAIN = 2.6;

    private Light() {}

    static Grey flattened(Grey page) {
        Grey blank = blurred(brightest(page.shrunkTo(SMALL)));
        double typical = Math.max(60, blank.percentile(0.7));
        byte[] out = new byte[page.pixels.length];
        double sx = blank.width / (double) page.width;
        double sy = blank.height / (double) page.height;
        for (int y = 0; y < page.height; y++) {
            for (int x = 0; x < page.width; x++) {
                double paper = Math.max(blank.sample((x + 0.5) * sx, (y + 0.5) * sy), PAPER / MOST_GAIN);
                paper = Math.max(paper, typical * 0.4);
                int v = page.at(x, y);
                out[y * page.width + x] = (byte) Math.min(255, Math.round(v * PAPER / paper));
            }
        }
        return new Grey(page.width, page.height, out);
    }

    /** The brightest of the surroundings, so that print vanishes and paper is left. */
    private static Grey brightest(Grey grey) {
        byte[] rows = new byte[grey.pixels.length];
        byte[] out = new byte[grey.pixels.length];
        for (int y = 0; y < grey.height; y++) {
            for (int x = 0; x < grey.width; x++) {
                int most = 0;
                for (int k = Math.max(0, x - WINDOW); k <= Math.min(grey.width - 1, x + WINDOW); k++) {
                    most = Math.max(most, grey.at(k, y));
                }
                rows[y * grey.width + x] = (byte) most;
            }
        }
        Grey across = new Grey(grey.width, grey.height, rows);
        for (int y = 0; y < grey.height; y++) {
            for (int x = 0; x < grey.width; x++) {
                int most = 0;
                for (int k = Math.max(0, y - WINDOW); k <= Math.min(grey.height - 1, y + WINDOW); k++) {
                    most = Math.max(most, across.at(x, k));
                }
                out[y * grey.width + x] = (byte) most;
            }
        }
        return new Grey(grey.width, grey.height, out);
    }

    private static Grey blurred(Grey grey) {
        byte[] out = new byte[grey.pixels.length];
        for (int y = 0; y < grey.height; y++) {
            for (int x = 0; x < grey.width; x++) {
                int sum = 0;
                int n = 0;
                for (int v = Math.max(0, y - WINDOW); v <= Math.min(grey.height - 1, y + WINDOW); v++) {
                    for (int u = Math.max(0, x - WINDOW); u <= Math.min(grey.width - 1, x + WINDOW); u++) {
                        sum += grey.at(u, v);
                        n++;
                    }
                }
                out[y * grey.width + x] = (byte) (sum / n);
            }
        }
        return new Grey(grey.width, grey.height, out);
    }
}
