package org.ventanilla.kiosk.scan;

/**
 * How much is tried to find a paper. In a photograph every pixel of a corner counts and nobody waits for less than a page;
 * of a preview the next picture comes in a third of a second, and the photograph is searched afresh.
 *
 * @param lines the strongest that may be sides
 * @param fitted of the quadrilaterals made of them, how many are laid onto their edges
 * @param judged and how many of those that differ are judged again
 */
record Effort(int lines, int fitted, int judged) {
    static final Effort PHOTOGRAPH = new Effort(90, 250, 24);
    static final Effort PREVIEW = new Effort(64, 32, 10);
}
