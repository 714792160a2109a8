package org.ventanilla.kiosk.scan;

import org.ventanilla.kiosk.jbig2.Bitmap;
import org.ventanilla.kiosk.jbig2.Tidying;

/**
 * Decides what is ink. The border of a stroke lies halfway between the darkest and the brightest of its nearest
 * surroundings, which are hardly wider than the stroke itself: so the eye of a small e opens although the camera never
 * saw it white, and thin pencil counts as much as fat print. Where nothing contrasts lies paper or a solid fill, and
 * darkness decides.
 */
final class Inking {
    /** In pixels of the camera. */
    private static final double SURROUNDINGS = 2;

    /** Less may be grain, and is ink only next to some. */
    private static final int LEAST_CONTRAST = 50;

    private static final int FAINTEST = 20;
    /** And so many times the contrast that half of the page has: the waves behind the words of a card are not ink. */
    private static final double PATTERN = 2;

    /** Faint marks only show on paper, hardly in a fill: what is around them is at least so bright. */
    private static final int BRIGHT = 190;

    private static final int SOLID = 120;
    /** Brighter than this is paper, whatever lies around it. */
    private static final int PALEST = 215;

    /**
     * So near the border of a stroke it does not matter to a reader which of the two a pixel is, only to the bytes. A
     * share of the contrast: in small faint print a few levels of grey are all there is.
     */
    private static final double DOUBT = 0.05;

    /** The outermost of the page shows the desk where the paper is not quite straight: as a share of its long side. */
    private static final double RIM = 0.005;

    private Inking() {}

    /** The border between ink and paper everywhere, and how far from it a grey is beyond doubt; small. */
    private record Borders(Grey level, Grey doubt, Bitmap faint) {}

    /** The page evenly lit, and how many of its pixels stand for one of the camera's. */
    static Bitmap of(Grey page, double enlarged) {
        int step = Math.max(1, (int) Math.round(enlarged));
        Borders borders = borders(page, step, Math.max(1, (int) Math.round(SURROUNDINGS * enlarged / step)));
        Bitmap ink = new Bitmap(page.width, page.height);
        Bitmap faint = new Bitmap(page.width, page.height);
        Bitmap doubtful = new Bitmap(page.width, page.height);
        int rim = (int) Math.round(RIM * Math.max(page.width, page.height));
        Enlarging levels = new Enlarging(borders.level, step, page.width);
        int[] level = new int[page.width];
        for (int y = rim; y < page.height - rim; y++) {
            levels.row(y, level);
            int row = y / step * borders.doubt.width;
            for (int x = rim; x < page.width - rim; x++) {
                int lighter = page.at(x, y) - level[x];
                if (lighter < 0) {
                    (borders.faint.isInk(x / step, y / step) ? faint : ink).ink(x, y);
                }
                if (Math.abs(lighter) < borders.doubt.pixels[row + x / step]) {
                    doubtful.ink(x, y);
                }
            }
        }
        Faint.join(ink, faint, enlarged);
        return Tidying.of(ink, doubtful);
    }

    private static Borders borders(Grey page, int step, int reach) {
        Grey dark = Blur.box(Extremes.darkest(Extremes.darkestOfBlocks(page, step), reach), reach);
        Grey bright = Blur.box(Extremes.brightest(Extremes.brightestOfBlocks(page, step), reach), reach);
        int faintest = faintest(dark, bright);
        byte[] level = new byte[dark.pixels.length];
        byte[] doubt = new byte[level.length];
        Bitmap faint = new Bitmap(dark.width, dark.height);
        for (int i = 0; i < level.length; i++) {
            int low = dark.pixels[i] & 255;
            int high = bright.pixels[i] & 255;
            int contrast = high - low;
            boolean pale = contrast < LEAST_CONTRAST && contrast >= faintest && high > BRIGHT;
            if (pale) {
                faint.ink(i % dark.width, i / dark.width);
            }
            boolean flat = (contrast < LEAST_CONTRAST && !pale) || high < SOLID;
            level[i] = (byte) (flat ? SOLID : Math.min((low + high) / 2, PALEST));
            doubt[i] = (byte) Math.round(DOUBT * contrast);
        }
        return new Borders(new Grey(dark.width, dark.height, level), new Grey(dark.width, dark.height, doubt), faint);
    }

    private static int faintest(Grey dark, Grey bright) {
        byte[] contrast = new byte[dark.pixels.length];
        for (int i = 0; i < contrast.length; i++) {
            contrast[i] = (byte) ((bright.pixels[i] & 255) - (dark.pixels[i] & 255));
        }
        int usual = new Grey(dark.width, dark.height, contrast).percentile(0.5);
        return (int) Math.max(FAINTEST, PATTERN * usual);
    }
}
