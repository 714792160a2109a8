package org.ventanilla.kiosk.scan;

/**
 * Which way up a page is read. The format tells along which side lines run. Which end is the top, several things tell
 * together: letters all stand on the same line but end above at different heights, so going down a page the ink of a
 * line stops more suddenly than it began; a banner is printed along the top; lines begin at the left and need not reach
 * the right, and pages are filled from the top.
 */
final class Upright {
    private static final int SIDE = 1200;
    private static final int STRIPS = 6;
    private static final int PALEST_INK = 190;
    /** Longer strokes are rules, bars and fills, which stand in all directions: as a share of the long side. */
    private static final double LONGEST_STROKE = 0.035;

    private static final double BANNER = 0.1;

    private Upright() {}

    /** Quarter turns clockwise that make the page upright; the page is evenly lit. */
    static int quarterTurns(Grey page) {
        Grey small = page.shrunkTo(SIDE);
        boolean wide = small.width > small.height;
        double ratio = wide ? small.width / (double) small.height : small.height / (double) small.width;
        boolean sideways = wide != PaperFormat.liesWide(ratio);
        double speaksFor = new Evidence(sideways ? small.turnedClockwise() : small).upright();
        return (sideways ? 1 : 0) + (speaksFor >= 0 ? 0 : 2);
    }

    /** A page whose lines run across, whichever way up. */
    private static final class Evidence {
        private final Grey page;
        private final int[] ink;
        private final boolean[] stroke;

        Evidence(Grey page) {
            this.page = page;
            this.ink = new int[page.pixels.length];
            this.stroke = new boolean[ink.length];
            for (int i = 0; i < ink.length; i++) {
                ink[i] = Math.clamp(PALEST_INK - (page.pixels[i] & 255), 0, 100);
            }
            int longest = (int) (LONGEST_STROKE * Math.max(page.width, page.height));
            for (int y = 0; y < page.height; y++) {
                mark(y * page.width, 1, page.width, longest);
            }
            for (int x = 0; x < page.width; x++) {
                mark(x, page.width, page.height, longest);
            }
        }

        /** Above 0 when it is upright. */
        double upright() {
            return 3 * standing() + 1.5 * banner() + filled();
        }

        private void mark(int from, int step, int length, int longest) {
            int run = 0;
            for (int k = 0; k <= length; k++) {
                if (k < length && ink[from + k * step] > 25) {
                    run++;
                } else {
                    for (int back = 1; run > longest && back <= run; back++) {
                        stroke[from + (k - back) * step] = true;
                    }
                    run = 0;
                }
            }
        }

        /** Above 0 when lines stop more suddenly than they begin; -1 to 1. In strips, as lines may bend. */
        private double standing() {
            double stops = 1;
            double starts = 1;
            for (int strip = 0; strip < STRIPS; strip++) {
                double[] rows = rows(strip * page.width / STRIPS, (strip + 1) * page.width / STRIPS);
                for (int y = 2; y < rows.length; y++) {
                    double change = rows[y] - rows[y - 2];
                    double cubed = Math.abs(change * change * change);
                    stops += change < 0 ? cubed : 0;
                    starts += change > 0 ? cubed : 0;
                }
            }
            return (stops - starts) / (stops + starts);
        }

        private double[] rows(int left, int right) {
            double[] rows = new double[page.height];
            for (int y = 0; y < page.height; y++) {
                for (int x = left; x < right; x++) {
                    rows[y] += at(x, y);
                }
            }
            return rows;
        }

        private int at(int x, int y) {
            int i = y * page.width + x;
            return stroke[i] ? 0 : ink[i];
        }

        /** 1 when the top is one broad fill, -1 when the bottom is. */
        private double banner() {
            double top = filledShare(0.01, BANNER / 2);
            double bottom = filledShare(1 - BANNER / 2, 0.99);
            return Math.max(top, bottom) < 0.5 ? 0 : top - bottom;
        }

        private double filledShare(double from, double to) {
            int filled = 0;
            int all = 1;
            for (int y = (int) (from * page.height); y < to * page.height; y++) {
                for (int x = page.width / 20; x < page.width - page.width / 20; x++) {
                    filled += stroke[y * page.width + x] ? 1 : 0;
                    all++;
                }
            }
            return filled / (double) all;
        }

        /** More ink left than right and above than below. */
        private double filled() {
            double left = 0;
            double top = 0;
            double all = 1;
            int rim = page.width / 40;
            for (int y = rim; y < page.height - rim; y++) {
                for (int x = rim; x < page.width - rim; x++) {
                    int v = at(x, y);
                    all += v;
                    left += 2 * x < page.width ? v : -v;
                    top += 2 * y < page.height ? v : -v;
                }
            }
            return (0.8 * left + 0.5 * top) / all;
        }
    }
}
