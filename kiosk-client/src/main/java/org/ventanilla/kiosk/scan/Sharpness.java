package org.ventanilla.kiosk.scan;

import java.util.List;

/**
 * How steep the steepest strokes are: the largest step between neighbours within nine pixels of the camera, as a share
 * of all the change there. A webcam in focus has 0.4 and more; where a lens spreads a point over 1.6 pixels it is 0.3,
 * and a reader of the page loses half of the letters.
 */
final class Sharpness {
    static final double LEAST = 0.31;
    private static final int HALF = 4;
    private static final int LEAST_CHANGE = 30;

    private Sharpness() {}

    /** 0 to 1; 1 when there is hardly any ink to judge by. */
    static double of(List<Grey> patches) {
        int[] histogram = new int[101];
        int n = 0;
        for (Grey patch : patches) {
            n += count(histogram, Denoising.light(patch));
        }
        return n < 100 ? 1 : percentile(histogram, n);
    }

    private static int count(int[] histogram, Grey calm) {
        int n = 0;
        for (int y = HALF; y < calm.height - HALF; y += 2) {
            for (int x = HALF; x < calm.width - HALF; x += 2) {
                n += count(histogram, calm, x, y, 1, 0) + count(histogram, calm, x, y, 0, 1);
            }
        }
        return n;
    }

    private static int count(int[] histogram, Grey grey, int x, int y, int dx, int dy) {
        int here = Math.abs(grey.at(x + dx, y + dy) - grey.at(x - dx, y - dy));
        if (here < LEAST_CHANGE / 4) {
            return 0;
        }
        int low = 255;
        int high = 0;
        int step = 0;
        int before = grey.at(x - HALF * dx, y - HALF * dy);
        for (int k = 1 - HALF; k <= HALF; k++) {
            int v = grey.at(x + k * dx, y + k * dy);
            step = Math.max(step, Math.abs(v - before));
            low = Math.min(low, Math.min(v, before));
            high = Math.max(high, Math.max(v, before));
            before = v;
        }
        if (high - low < LEAST_CHANGE) {
            return 0;
        }
        histogram[100 * step / (high - low)]++;
        return 1;
    }

    private static double percentile(int[] histogram, int n) {
        int seen = 0;
        for (int v = 0; v <= 100; v++) {
            seen += histogram[v];
            if (seen >= 0.5 * n) {
                return v / 100.0;
            }
        }
        return 1;
    }
}
