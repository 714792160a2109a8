package org.ventanilla.kiosk.scan;

import java.util.List;
import org.ventanilla.kiosk.jbig2.Bitmap;

/** A page taken apart: sharp black ink on nothing, and grey photographs where ink alone would lose a face. */
public record Layers(Bitmap ink, double widthMm, double heightMm, List<Photo> photos) {
    public Layers(Bitmap ink, double widthMm, double heightMm) {
        this(ink, widthMm, heightMm, List.of());
    }

    /** To be forgotten apart from this one. */
    Layers copy() {
        return new Layers(
                ink.copy(), widthMm, heightMm, photos.stream().map(Photo::copy).toList());
    }

    /** Nothing of the paper stays in memory. */
    void forget() {
        ink.erase();
        photos.forEach(Photo::forget);
    }
}
