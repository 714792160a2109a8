package org.ventanilla.kiosk.scan;

import org.jspecify.annotations.Nullable;

/**
 * What one picture of a preview shows. Nothing is decided here.
 *
 * @param changed how unlike the picture before, in grey levels; the light of the whole picture may change freely
 * @param paper nothing when no paper is to be seen
 */
public record Glance(double changed, @Nullable Sighting paper) {

    /** A picture that could not be read shows nothing, and says nothing about what was before. */
    public static final Glance NOTHING = new Glance(255, null);

    /**
     * @param corners as shares of the picture's width and height
     * @param confidence how sure the corners are, 0 to 1
     * @param cut the picture ends before the paper does
     * @param moved how far the corner that moved most went since the picture before, as a share of the diagonal
     * @param longSide in pixels of the camera, not of the preview
     * @param shortSide the same
     * @param growth by how much more the paper would still fit into the picture; beneath 1 it hardly does
     * @param growthTurned the same if it were turned by a quarter
     * @param longByShort the paper's own proportions
     * @param brightness of the blank paper, in grey levels
     * @param sharpness of its strokes as the camera saw them, 0 to 1; in focus above 0.4
     */
    public record Sighting(
            Quad corners,
            double confidence,
            boolean cut,
            double moved,
            double longSide,
            double shortSide,
            double growth,
            double growthTurned,
            double longByShort,
            int brightness,
            boolean glare,
            double sharpness) {}
}
