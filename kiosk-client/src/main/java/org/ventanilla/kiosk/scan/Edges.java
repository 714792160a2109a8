package org.ventanilla.kiosk.scan;

/**
 * Thin edges of a small picture. Each pixel takes the gradient of whichever colour changes most, because a coloured
 * banner on a dark desk, or a white paper on a cream cloth, hardly shows in the grey.
 */
final class Edges {
    private static final double WEAKEST = 1.6;

    final int width;
    final int height;
    final float[] gx;
    final float[] gy;
    final float[] strength;
    /** Pixels that are a ridge of the gradient; all others are zero in {@link #ridge}. */
    final boolean[] ridge;

    private Edges(int width, int height) {
        this.width = width;
        this.height = height;
        gx = new float[width * height];
        gy = new float[width * height];
        strength = new float[width * height];
        ridge = new boolean[width * height];
    }

    private Edges(Edges other) {
        width = other.width;
        height = other.height;
        gx = other.gx;
        gy = other.gy;
        strength = other.strength;
        ridge = other.ridge.clone();
    }

    static Edges of(Picture picture) {
        Edges edges = new Edges(picture.width, picture.height);
        for (int shift = 16; shift >= 0; shift -= 8) {
            edges.takeStronger(smoothed(picture, shift));
        }
        edges.thin();
        return edges;
    }

    /** The same, but that nothing in there is an edge. */
    Edges without(Quad area) {
        Edges rest = new Edges(this);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                rest.ridge[i] = ridge[i] && !area.contains(new Point(x + 0.5, y + 0.5));
            }
        }
        return rest;
    }

    private void takeStronger(float[] plane) {
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                float dx = (3 * (plane[i - width + 1] - plane[i - width - 1])
                                + 10 * (plane[i + 1] - plane[i - 1])
                                + 3 * (plane[i + width + 1] - plane[i + width - 1]))
                        / 32;
                float dy = (3 * (plane[i + width - 1] - plane[i - width - 1])
                                + 10 * (plane[i + width] - plane[i - width])
                                + 3 * (plane[i + width + 1] - plane[i - width + 1]))
                        / 32;
                float m = (float) Math.sqrt(dx * dx + dy * dy);
                if (m > strength[i]) {
                    strength[i] = m;
                    gx[i] = dx;
                    gy[i] = dy;
                }
            }
        }
    }

    private void thin() {
        for (int y = 2; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                int i = y * width + x;
                float m = strength[i];
                if (m >= WEAKEST) {
                    int step = stepAcross(gx[i], gy[i]);
                    ridge[i] = m >= strength[i - step] && m > strength[i + step];
                }
            }
        }
    }

    private int stepAcross(float dx, float dy) {
        float ax = Math.abs(dx);
        float ay = Math.abs(dy);
        if (ay < 0.414f * ax) {
            return 1;
        }
        if (ax < 0.414f * ay) {
            return width;
        }
        return dx * dy > 0 ? width + 1 : width - 1;
    }

    /** One colour, 1-4-6-4-1 both ways. */
    private static float[] smoothed(Picture picture, int shift) {
        int w = picture.width;
        int h = picture.height;
        float[] across = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                across[y * w + x] = (6 * channel(picture, x, y, shift)
                                + 4 * (channel(picture, x - 1, y, shift) + channel(picture, x + 1, y, shift))
                                + channel(picture, x - 2, y, shift)
                                + channel(picture, x + 2, y, shift))
                        / 16f;
            }
        }
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            int up1 = Math.max(0, y - 1) * w;
            int up2 = Math.max(0, y - 2) * w;
            int down1 = Math.min(h - 1, y + 1) * w;
            int down2 = Math.min(h - 1, y + 2) * w;
            for (int x = 0; x < w; x++) {
                out[y * w + x] = (6 * across[y * w + x]
                                + 4 * (across[up1 + x] + across[down1 + x])
                                + across[up2 + x]
                                + across[down2 + x])
                        / 16f;
            }
        }
        return out;
    }

    private static int channel(Picture picture, int x, int y, int shift) {
        return (picture.rgb(Math.clamp(x, 0, picture.width - 1), y) >> shift) & 255;
    }
}
