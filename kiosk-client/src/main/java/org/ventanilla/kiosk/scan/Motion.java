package org.ventanilla.kiosk.scan;

/** How unlike two small pictures are, in grey levels. A camera that adapts to the light changes all pixels alike: that is no motion. */
final class Motion {
    private Motion() {}

    /** The mean of the tenth that changed most: a hand at the border counts as much as one in the middle. */
    static double between(Grey a, Grey b) {
        int n = a.pixels.length;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (b.pixels[i] & 255) - (a.pixels[i] & 255);
        }
        int lighter = (int) Math.round(sum / (double) n);
        int[] histogram = new int[512];
        for (int i = 0; i < n; i++) {
            histogram[Math.abs((b.pixels[i] & 255) - (a.pixels[i] & 255) - lighter)]++;
        }
        return meanOfMost(histogram, n / 10);
    }

    private static double meanOfMost(int[] histogram, int wanted) {
        double total = 0;
        int taken = 0;
        for (int v = histogram.length - 1; v >= 0 && taken < wanted; v--) {
            int here = Math.min(histogram[v], wanted - taken);
            total += (double) here * v;
            taken += here;
        }
        return taken == 0 ? 0 : total / taken;
    }
}
