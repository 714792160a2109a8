package org.ventanilla.kiosk.scan;

/** Judges a paper that was found: could a person read it? Looks at it as the camera saw it, before enhancement. */
final class Inspecting {
    private static final double SHORTEST_LONG_SIDE = 420;
    private static final int DARKEST_PAPER = 70;
    private static final int TILE = 24;

    private Inspecting() {}

    static Verdict verdict(Grey flat, Quad quad) {
        if (quad.longestSide() < SHORTEST_LONG_SIDE) {
            return Verdict.TOO_FAR;
        }
        if (flat.percentile(0.8) < DARKEST_PAPER) {
            return Verdict.DARK;
        }
        if (glare(flat)) {
            return Verdict.GLARE;
        }
        return Sharpness.of(flat) < Sharpness.LEAST ? Verdict.BLURRY : Verdict.OK;
    }

    /** A spot that is pure white all over while most of the paper is clearly not. */
    private static boolean glare(Grey flat) {
        int burnt = 0;
        int tiles = 0;
        for (int y = 0; y + TILE <= flat.height; y += TILE) {
            for (int x = 0; x + TILE <= flat.width; x += TILE) {
                tiles++;
                burnt += burnt(flat, x, y) ? 1 : 0;
            }
        }
        return burnt > 0.015 * tiles && flat.percentile(0.5) < 215;
    }

    private static boolean burnt(Grey flat, int left, int top) {
        for (int y = top; y < top + TILE; y += 2) {
            for (int x = left; x < left + TILE; x += 2) {
                if (flat.at(x, y) < 252) {
                    return false;
                }
            }
        }
        return true;
    }
}
