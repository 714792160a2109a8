package org.ventanilla.kiosk.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a paper in a picture: could a person read it? Looks at it as the camera saw it, before enhancement, and only
 * where that tells something.
 */
final class Inspecting {
    private static final double MM_PER_INCH = 25.4;
    /** From this confidence on a paper is not asked whether it goes on outside of the picture. */
    private static final double CLEARLY_WHOLE = 0.8;

    private static final double SHORTEST_LONG_SIDE = 420;
    private static final int DARKEST_PAPER = 70;
    /** Light is judged on a copy whose long side has so many pixels, in tiles of so many. */
    private static final int LIGHT_SIDE = 640;

    private static final int TILE = 10;
    /** Sharpness is judged in squares of so many pixels, three across and three down the page; a very large
     * picture shows more than a page needs, and is judged as large as a page. */
    private static final int PATCH = 128;

    private Inspecting() {}

    /** {@code found} is what the finder found in this very picture. */
    static Sight of(Searched searched, PageFinder.@Nullable Found found) {
        Picture picture = searched.picture();
        double confidence = found == null ? 0 : found.confidence();
        Verdict cut = confidence < CLEARLY_WHOLE ? cutOff(searched, confidence) : null;
        if (found == null || cut != null || confidence < PageFinder.SURE) {
            Verdict verdict = cut == null ? Verdict.NO_PAPER : cut;
            return new Sight(verdict, Quad.ofFrame(picture.width, picture.height), 0, 0, 1);
        }
        Sight sight = seen(picture, found);
        return SecondPaper.liesBeside(found, searched)
                ? new Sight(Verdict.TWO_PAPERS, sight.corners(), sight.sureness(), sight.dpi(), sight.sharpness())
                : sight;
    }

    private static @Nullable Verdict cutOff(Searched searched, double confidence) {
        double whole = confidence < PageFinder.SURE ? 0 : PageFinder.score(confidence);
        return CutOff.in(searched.small(), searched.edges(), whole);
    }

    /** Of a paper that is one, because a person says so for instance. */
    static Sight seen(Picture picture, PageFinder.Found found) {
        double dpi = dpi(picture, found.corners());
        double sharpness = Sharpness.of(patches(picture, found.corners()));
        Verdict verdict = verdict(picture, found, dpi, sharpness);
        return new Sight(verdict, found.corners(), found.confidence(), dpi, sharpness);
    }

    private static Verdict verdict(Picture picture, PageFinder.Found found, double dpi, double sharpness) {
        if (dpi < Sight.LEAST_DPI || found.corners().longestSide() < SHORTEST_LONG_SIDE) {
            return Verdict.TOO_FAR;
        }
        Grey light = light(picture, found.outline());
        if (light.percentile(0.8) < DARKEST_PAPER) {
            return Verdict.DARK;
        }
        if (glare(light)) {
            return Verdict.GLARE;
        }
        return sharpness < Sharpness.LEAST ? Verdict.BLURRY : Verdict.OK;
    }

    private static double dpi(Picture picture, Quad corners) {
        double aspect = Rectifying.aspect(picture, corners);
        PaperFormat format = PaperFormat.of(Math.max(aspect, 1 / aspect), RoundedCorners.has(picture, corners));
        return corners.longestSide() / format.longMm * MM_PER_INCH;
    }

    /** The page, small and flat. */
    private static Grey light(Picture picture, Outline outline) {
        Picture small = picture.shrunkTo(LIGHT_SIDE);
        Outline there = outline.scaled(small.width / (double) picture.width);
        double aspect = Aspect.byLengths(there.corners());
        double side = there.corners().longestSide();
        int width = (int) Math.max(1, side * Math.min(1, aspect));
        int height = (int) Math.max(1, side / Math.max(1, aspect));
        return Cubic.flat(small.grey(), there, width, height);
    }

    private static List<Grey> patches(Picture picture, Quad corners) {
        Homography map = Homography.fromPage(6, 6, corners);
        int side = (int) (PATCH * Math.max(1, corners.longestSide() / Rectifying.TALLEST));
        List<Grey> patches = new ArrayList<>();
        for (int y = 1; y < 6; y += 2) {
            for (int x = 1; x < 6; x += 2) {
                Point middle = map.map(x, y);
                patches.add(picture.greyAround((int) middle.x(), (int) middle.y(), side)
                        .shrunkTo(PATCH));
            }
        }
        return patches;
    }

    /** A spot that is pure white all over while most of the paper is clearly not. */
    static boolean glare(Grey light) {
        int burnt = 0;
        int tiles = 0;
        for (int y = 0; y + TILE <= light.height; y += TILE) {
            for (int x = 0; x + TILE <= light.width; x += TILE) {
                tiles++;
                burnt += burnt(light, x, y) ? 1 : 0;
            }
        }
        return burnt > 0.015 * tiles && light.percentile(0.5) < 215;
    }

    private static boolean burnt(Grey light, int left, int top) {
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                if (light.at(x, y) < 252) {
                    return false;
                }
            }
        }
        return true;
    }
}
