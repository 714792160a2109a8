package org.ventanilla.kiosk.scan;

/** What came of a picture. */
public sealed interface Scan {

    /**
     * @param shares the page's corners as shares of the first picture's width and height, inside it
     * @param guessed a paper is to be seen, and it is not sure where it ends: {@code shares} are the best guess
     */
    record Scanned(Page page, Quad shares, boolean guessed) implements Scan {}

    record Refused(Refusal reason) implements Scan {}
}
