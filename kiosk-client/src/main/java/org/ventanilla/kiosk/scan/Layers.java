package org.ventanilla.kiosk.scan;

import org.ventanilla.kiosk.jbig2.Bitmap;

/** A page taken apart: sharp black ink on nothing. */
public record Layers(Bitmap ink, double widthMm, double heightMm) {

    /** To be forgotten apart from this one. */
    Layers copy() {
        return new Layers(ink.copy(), widthMm, heightMm);
    }

    /** Nothing of the paper stays in memory. */
    void forget() {
        ink.erase();
    }
}
