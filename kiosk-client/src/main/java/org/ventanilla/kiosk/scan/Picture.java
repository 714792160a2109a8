package org.ventanilla.kiosk.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Upright colour pixels, 0xRRGGBB. Never changed after construction, so it may be shared among threads. */
final class Picture {
    final int width;
    final int height;
    private final int[] rgb;

    Picture(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** What is transparent becomes white. */
    static Picture of(BufferedImage image) {
        BufferedImage plain = image;
        if (image.getType() != BufferedImage.TYPE_INT_RGB) {
            plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = plain.createGraphics();
            g.drawImage(image, 0, 0, Color.WHITE, null);
            g.dispose();
        }
        int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        return new Picture(plain.getWidth(), plain.getHeight(), pixels);
    }

    int rgb(int x, int y) {
        return rgb[y * width + x];
    }

    boolean contains(Point p) {
        return p.x() >= 0 && p.y() >= 0 && p.x() < width && p.y() < height;
    }

    /** A copy whose longer side is at most {@code longSide}, by area averaging; this one when it is small enough. */
    Picture shrunkTo(int longSide) {
        double scale = longSide / (double) Math.max(width, height);
        if (scale >= 1) {
            return this;
        }
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) {
            int top = (int) ((long) y * height / h);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / h));
            for (int x = 0; x < w; x++) {
                int left = (int) ((long) x * width / w);
                out[y * w + x] = mean(left, top, Math.max(left + 1, (int) ((long) (x + 1) * width / w)), bottom);
            }
        }
        return new Picture(w, h, out);
    }

    Grey grey() {
        byte[] out = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            out[i] = (byte) luma(rgb[i]);
        }
        return new Grey(width, height, out);
    }

    /** The square around a pixel, as much of it as lies in the picture. */
    Grey greyAround(int x, int y, int side) {
        int left = Math.clamp(x - side / 2, 0, Math.max(0, width - 1));
        int top = Math.clamp(y - side / 2, 0, Math.max(0, height - 1));
        int right = Math.min(width, left + side);
        int bottom = Math.min(height, top + side);
        byte[] out = new byte[(right - left) * (bottom - top)];
        for (int row = top, i = 0; row < bottom; row++) {
            for (int column = left; column < right; column++, i++) {
                out[i] = (byte) luma(rgb[row * width + column]);
            }
        }
        return new Grey(right - left, bottom - top, out);
    }

    static int luma(int rgb) {
        return (77 * ((rgb >> 16) & 255) + 150 * ((rgb >> 8) & 255) + 29 * (rgb & 255)) >> 8;
    }

    private int mean(int left, int top, int right, int bottom) {
        int r = 0;
        int g = 0;
        int b = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int p = rgb[y * width + x];
                r += (p >> 16) & 255;
                g += (p >> 8) & 255;
                b += p & 255;
            }
        }
        int n = (right - left) * (bottom - top);
        return ((r / n) << 16) | ((g / n) << 8) | (b / n);
    }
}
