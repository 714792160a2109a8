package org.ventanilla.kiosk.scan;

/**
 * Averages each pixel with its surroundings, the nearer and the more alike the more: the camera's grain goes and the
 * borders of strokes stay. Done on the picture as the camera saw it, where the grain of neighbours is unrelated; once
 * the page is laid flat, grain has become blobs that look like commas.
 */
final class Bilateral {
    private static final int REACH = 2;
    private static final double NEAR = 1.5;
    /** How much more than the grain two pixels may differ and still count as alike. */
    private static final double ALIKE = 3;

    private final Grey grey;
    private final int[] alike = new int[256];
    private final int[] offset = new int[(2 * REACH + 1) * (2 * REACH + 1)];
    private final int[] near = new int[offset.length];

    private Bilateral(Grey grey) {
        this.grey = grey;
        double spread = Math.max(3, ALIKE * Denoising.grain(grey));
        for (int i = 0; i < alike.length; i++) {
            alike[i] = (int) Math.round(1024 * Math.exp(-i * i / (2 * spread * spread)));
        }
        for (int i = 0, y = -REACH; y <= REACH; y++) {
            for (int x = -REACH; x <= REACH; x++, i++) {
                offset[i] = y * grey.width + x;
                near[i] = (int) Math.round(256 * Math.exp(-(x * x + y * y) / (2 * NEAR * NEAR)));
            }
        }
    }

    static Grey of(Grey grey) {
        return within(grey, Outline.straight(Quad.ofFrame(grey.width, grey.height)));
    }

    /** Only what lies inside the outline: the desk may grain as it likes. */
    static Grey within(Grey grey, Outline outline) {
        return new Bilateral(grey).smoothed(outline);
    }

    private Grey smoothed(Outline outline) {
        byte[] out = grey.pixels.clone();
        for (int y = REACH; y < grey.height - REACH; y++) {
            double[] span = outline.span(y + 0.5, REACH);
            int row = y * grey.width;
            int from = (int) Math.max(REACH, Math.min(span[0], grey.width));
            int to = (int) Math.min(grey.width - REACH, span[1] + 1);
            for (int i = row + from; i < row + to; i++) {
                out[i] = mean(i);
            }
        }
        return new Grey(grey.width, grey.height, out);
    }

    private byte mean(int at) {
        byte[] pixels = grey.pixels;
        int centre = pixels[at] & 255;
        int sum = 0;
        int weights = 0;
        for (int k = 0; k < offset.length; k++) {
            int v = pixels[at + offset[k]] & 255;
            int weight = (alike[Math.abs(v - centre)] * near[k]) >> 6;
            sum += weight * v;
            weights += weight;
        }
        return (byte) ((sum + weights / 2) / weights);
    }
}
