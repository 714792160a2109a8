package org.ventanilla.kiosk.scan;

import java.util.Arrays;

/** Grey pixels, 0 black to 255 white. Not changed until it is blackened, so it may be shared among threads. */
final class Grey {
    final int width;
    final int height;
    final byte[] pixels;

    Grey(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** Bilinear; outside the picture its border goes on. */
    double sample(double px, double py) {
        double x = Math.clamp(px - 0.5, 0, width - 1.0);
        double y = Math.clamp(py - 0.5, 0, height - 1.0);
        int x0 = (int) x;
        int y0 = (int) y;
        int x1 = Math.min(x0 + 1, width - 1);
        int y1 = Math.min(y0 + 1, height - 1);
        double fx = x - x0;
        double fy = y - y0;
        double top = at(x0, y0) * (1 - fx) + at(x1, y0) * fx;
        double bottom = at(x0, y1) * (1 - fx) + at(x1, y1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    /** By area averaging; this one when it is small enough. */
    Grey shrunkTo(int longSide) {
        double scale = longSide / (double) Math.max(width, height);
        return scale >= 1
                ? this
                : resized(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // width and height change places
    Grey turnedClockwise() {
        byte[] out = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[x * height + (height - 1 - y)] = pixels[y * width + x];
            }
        }
        return new Grey(height, width, out);
    }

    /** The value that {@code share} of the pixels do not exceed. */
    int percentile(double share) {
        int[] histogram = new int[256];
        for (byte p : pixels) {
            histogram[p & 255]++;
        }
        long wanted = Math.round(share * pixels.length);
        long seen = 0;
        for (int v = 0; v < 256; v++) {
            seen += histogram[v];
            if (seen >= wanted) {
                return v;
            }
        }
        return 255;
    }

    void blacken() {
        Arrays.fill(pixels, (byte) 0);
    }

    private Grey resized(int w, int h) {
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int top = (int) ((long) y * height / h);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / h));
            for (int x = 0; x < w; x++) {
                int left = (int) ((long) x * width / w);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / w));
                out[y * w + x] = (byte) mean(left, top, right, bottom);
            }
        }
        return new Grey(w, h, out);
    }

    private int mean(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += at(x, y);
            }
        }
        int n = (right - left) * (bottom - top);
        return (sum + n / 2) / n;
    }
}
