package org.ventanilla.kiosk.scan;

import java.util.Arrays;

/**
 * A picture printed on a page, small and grey, and where it lies from the page's top left, as shares of width and height.
 * The bytes are not copied, so do not write into them.
 */
public final class Photo {
    private final byte[] jpeg;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    public Photo(byte[] jpeg, double left, double top, double width, double height) {
        this.jpeg = jpeg;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    public byte[] jpeg() {
        return jpeg;
    }

    public double left() {
        return left;
    }

    public double top() {
        return top;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    Photo copy() {
        return new Photo(jpeg.clone(), left, top, width, height);
    }

    void forget() {
        Arrays.fill(jpeg, (byte) 0);
    }
}
