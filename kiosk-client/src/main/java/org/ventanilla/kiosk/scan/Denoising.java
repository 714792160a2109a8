package org.ventanilla.kiosk.scan;

/** Averages each pixel with those neighbours that hardly differ from it: grain goes, strokes and commas stay. */
final class Denoising {
    private Denoising() {}

    static Grey light(Grey grey) {
        int alike = Math.clamp(Math.round(2.5 * grain(grey)), 3, 24);
        byte[] out = grey.pixels.clone();
        for (int y = 1; y < grey.height - 1; y++) {
            for (int x = 1; x < grey.width - 1; x++) {
                int centre = grey.at(x, y);
                int sum = 0;
                int n = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int v = grey.at(x + dx, y + dy);
                        if (Math.abs(v - centre) <= alike) {
                            sum += v;
                            n++;
                        }
                    }
                }
                out[y * grey.width + x] = (byte) ((sum + n / 2) / n);
            }
        }
        return new Grey(grey.width, grey.height, out);
    }

    /** The usual difference of neighbours, in grey levels: most of a page is blank paper, so its median is grain. */
    static double grain(Grey grey) {
        int[] histogram = new int[256];
        int n = 0;
        for (int y = 0; y < grey.height; y += 2) {
            for (int x = 1; x < grey.width; x += 2) {
                histogram[Math.abs(grey.at(x, y) - grey.at(x - 1, y))]++;
                n++;
            }
        }
        int seen = 0;
        for (int v = 0; v < 256; v++) {
            seen += histogram[v];
            if (seen * 2 >= n) {
                return Math.max(0.5, v);
            }
        }
        return 0.5;
    }
}
