package org.ventanilla.kiosk.scan;

import java.util.Arrays;

/**
 * A scanned paper: flat, evenly lit, grey. Immutable until it is forgotten; the byte arrays are not copied, so do not write into them.
 * Corners are in pixels of the picture as a person sees it, that is after its EXIF orientation is applied.
 */
public final class Page {
    private final Quad corners;
    private final double confidence;
    private final Verdict verdict;
    private final Grey sheet;
    private final byte[] jpeg;
    private final byte[] previewJpeg;

    Page(Quad corners, double confidence, Verdict verdict, Grey sheet) {
        this.corners = corners;
        this.confidence = confidence;
        this.verdict = verdict;
        this.sheet = sheet;
        this.jpeg = Jpegs.page(sheet);
        this.previewJpeg = Jpegs.preview(sheet);
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
        return sheet.width;
    }

    public int height() {
        return sheet.height;
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
        return new Page(corners.turnedClockwise(), confidence, verdict, sheet.turnedClockwise());
    }

    /** Nothing of the paper stays in memory. Only who holds it alone may do this. */
    public void forget() {
        sheet.blacken();
        Arrays.fill(jpeg, (byte) 0);
        Arrays.fill(previewJpeg, (byte) 0);
    }
}
