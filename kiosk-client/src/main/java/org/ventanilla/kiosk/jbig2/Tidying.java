package org.ventanilla.kiosk.jbig2;

/**
 * Lets the coder have its way where nobody could tell the difference: a pixel whose grey lay at the very border of ink
 * takes the value its surroundings make likely, so that the edges of strokes run smoothly and cost little. No other
 * pixel is touched, whatever it costs.
 */
public final class Tidying {
    private static final Template TEMPLATE = Template.SIXTEEN;
    /** How many times likelier the other value must be. */
    private static final int LIKELIER = 3;

    private Tidying() {}

    /** A bitmap like {@code ink}, but for some of the pixels set in {@code doubtful}. */
    public static Bitmap of(Bitmap ink, Bitmap doubtful) {
        int[][] seen = new int[2][TEMPLATE.contexts()];
        walk(ink, (context, pixel, bit) -> {
            seen[bit][context]++;
            return bit;
        });
        Bitmap tidy = new Bitmap(ink.width, ink.height);
        System.arraycopy(ink.pixels, 0, tidy.pixels, 0, ink.pixels.length);
        walk(tidy, (context, pixel, bit) -> {
            boolean unlikely = seen[1 - bit][context] > LIKELIER * seen[bit][context];
            return doubtful.pixels[pixel] != 0 && unlikely ? flip(tidy, pixel) : bit;
        });
        return tidy;
    }

    private static void walk(Bitmap bitmap, Surroundings.Visitor visitor) {
        Surroundings surroundings = new Surroundings(bitmap, TEMPLATE);
        for (int y = 0; y < bitmap.height; y++) {
            surroundings.row(y, visitor);
        }
    }

    private static int flip(Bitmap bitmap, int pixel) {
        return bitmap.pixels[pixel] ^= 1;
    }
}
