package org.ventanilla.kiosk.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A scanned paper: flat, evenly lit, grey for the screen here, and as ink for who reads it. Immutable until it is forgotten; the byte
 * arrays are not copied, so do not write into them. Corners are in pixels of the picture as a person sees it, that is after its EXIF
 * orientation is applied.
 */
public final class Page {
    private final Quad corners;
    private final double confidence;
    private final Verdict verdict;
    private final Grey picture;
    private final @Nullable Leaf ink;
    private final byte[] jpeg;
    private final byte[] previewJpeg;

    Page(Quad corners, double confidence, Verdict verdict, Grey picture, @Nullable Leaf ink) {
        this.corners = corners;
        this.confidence = confidence;
        this.verdict = verdict;
        this.picture = picture;
        this.ink = ink;
        this.jpeg = Jpegs.page(picture);
        this.previewJpeg = Jpegs.preview(picture);
    }

    public Quad corners() {
        return corners;
    }

    /** How sure the corners are, 0 to 1; 0 when no paper was found. */
    public double confidence() {
        return confidence;
    }

    public Verdict verdict() {
        return verdict;
    }

    public int width() {
        return picture.width;
    }

    public int height() {
        return picture.height;
    }

    Grey picture() {
        return picture;
    }

    /** What is written into a PDF; {@code null} when no paper was found: a picture of anything may lose what matters as ink. */
    public @Nullable Leaf ink() {
        return ink;
    }

    /** The page, grey, at most 150 kB. */
    public byte[] jpeg() {
        return jpeg;
    }

    /** What the agent sees first: at most 6 kB. */
    public byte[] previewJpeg() {
        return previewJpeg;
    }

    /** For the key that turns the page; nothing is lost by turning often. */
    public Page rotatedClockwise() {
        return new Page(
                corners.turnedClockwise(),
                confidence,
                verdict,
                picture.turnedClockwise(),
                ink == null ? null : ink.turnedClockwise());
    }

    /** Nothing of the paper stays in memory. Only who holds it alone may do this. */
    public void forget() {
        picture.blacken();
        if (ink != null) {
            ink.forget();
        }
        Arrays.fill(jpeg, (byte) 0);
        Arrays.fill(previewJpeg, (byte) 0);
    }
}
