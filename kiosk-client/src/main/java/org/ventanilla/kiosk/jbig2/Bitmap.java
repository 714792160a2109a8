package org.ventanilla.kiosk.jbig2;

import java.util.Arrays;

/** Black and white pixels. Written while it is made, by one thread; afterwards only read. */
public final class Bitmap {
    final int width;
    final int height;
    /** One byte a pixel, 1 is ink: eight times the memory of packed bits, and several times faster to look around in. */
    final byte[] pixels;

    public Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isInk(int x, int y) {
        return pixels[y * width + x] != 0;
    }

    public void ink(int x, int y) {
        pixels[y * width + x] = 1;
    }

    public void clear(int x, int y) {
        pixels[y * width + x] = 0;
    }

    public Bitmap copy() {
        Bitmap copy = new Bitmap(width, height);
        System.arraycopy(pixels, 0, copy.pixels, 0, pixels.length);
        return copy;
    }

    /** All white. */
    public void erase() {
        Arrays.fill(pixels, (byte) 0);
    }

    boolean rowEqualsTheOneAbove(int y) {
        int from = y * width;
        return y == 0 ? isBlankRow() : Arrays.equals(pixels, from, from + width, pixels, from - width, from);
    }

    /** Above the first row everything is white. */
    private boolean isBlankRow() {
        for (int x = 0; x < width; x++) {
            if (pixels[x] != 0) {
                return false;
            }
        }
        return true;
    }
}
