package org.ventanilla.kiosk.jbig2;

/** Walks along a row and tells, for each pixel, which of a template's contexts stands around it. */
final class Surroundings {
    /** White pixels kept left and right of each row, so that no template looks outside. */
    private static final int MARGIN = 4;

    /** Answers what the pixel is from now on. */
    interface Visitor {
        int visit(int context, int pixel, int bit);
    }

    private final Bitmap bitmap;
    private final Template template;
    private final byte[] high;
    private final byte[] above;

    Surroundings(Bitmap bitmap, Template template) {
        this.bitmap = bitmap;
        this.template = template;
        this.high = new byte[bitmap.width + 2 * MARGIN];
        this.above = new byte[bitmap.width + 2 * MARGIN];
    }

    void row(int y, Visitor visitor) {
        copy(y - 2, high);
        copy(y - 1, above);
        int highAhead = MARGIN + template.highRight;
        int aboveAhead = MARGIN + template.aboveRight;
        int highMask = (1 << template.highBits()) - 1;
        int aboveMask = (1 << template.aboveBits()) - 1;
        int beforeMask = (1 << template.before) - 1;
        int aboveShift = template.before;
        int highShift = aboveShift + template.aboveBits();
        int highWindow = window(high, highAhead);
        int aboveWindow = window(above, aboveAhead);
        int before = 0;
        for (int x = 0, i = y * bitmap.width; x < bitmap.width; x++, i++) {
            highWindow = ((highWindow << 1) | high[x + highAhead]) & highMask;
            aboveWindow = ((aboveWindow << 1) | above[x + aboveAhead]) & aboveMask;
            int context = (highWindow << highShift) | (aboveWindow << aboveShift) | before;
            before = ((before << 1) | visitor.visit(context, i, bitmap.pixels[i])) & beforeMask;
        }
    }

    private void copy(int y, byte[] row) {
        if (y >= 0) {
            System.arraycopy(bitmap.pixels, y * bitmap.width, row, MARGIN, bitmap.width);
        }
    }

    /** The pixels already in view before the first column enters at {@code ahead}. */
    private static int window(byte[] row, int ahead) {
        int window = 0;
        for (int i = MARGIN; i < ahead; i++) {
            window = (window << 1) | row[i];
        }
        return window;
    }
}
