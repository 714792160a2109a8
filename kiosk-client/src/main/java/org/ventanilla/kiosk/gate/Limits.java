package org.ventanilla.kiosk.gate;

/** Every threshold of the live judgement, and why it is what it is. */
final class Limits {
    /**
     * Dots per inch at which the small print of a bill (8 point) is read: at 100 its small letters are six pixels tall. A4
     * lying along the picture reaches 126 at 1080p, 84 at 720p and 56 at 480p; half a letter 127 at 720p.
     */
    static final double SHEET_DPI = 100;
    /** A card is printed in 5 point; it reaches 219 at 480p. */
    static final double CARD_DPI = 160;
    /** A half of A4 reaches 105 at 720p and 73 at 480p: less than this gains too little over the whole. */
    static final double HALF_DPI = 64;
    /** Nobody holds a paper so that it touches all borders of the picture. */
    static final double FITS = 0.97;

    /** As in the judgement of the photograph: grey levels of blank paper. */
    static final int DARKEST_PAPER = 70;
    /** Out of focus by two pixels of the camera: 8 point print is read at half of that, and no more at twice. */
    static final double SHARPNESS = 0.33;
    /** The measure flattens where strokes lie close: a small print that is out by 1.2 pixels has 0.41, by two 0.37. */
    static final double CARD_SHARPNESS = 0.39;

    /** Share of the diagonal: half a pixel at 480p within a third of a second, four at 1080p. */
    static final double MOVED = 0.0035;
    /** Grey levels of the tenth that changed most; grain alone is under 6, a hand that comes in above 20. */
    static final double CHANGED = 10;
    /** Something else lies there: what a turned or exchanged paper changes, and a breath of wind does not. */
    static final double EXCHANGED = 16;

    /** Good pictures one after another before it is taken: at three a second, a second of rest. */
    static final int GOOD_IN_A_ROW = 3;
    /** A new sentence must be right twice, and the one before stand this long: nobody reads faster. */
    static final int SAME_IN_A_ROW = 2;

    static final long SENTENCE_MS = 2_500;
    /** She asked for another picture: the paper that still lies there is not taken again at once. */
    static final long AGAIN_MS = 6_000;

    /** A paper that was there a moment ago and is lost while things move is being moved. */
    static final long LOST_MS = 2_000;

    private Limits() {}
}
