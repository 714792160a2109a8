package org.ventanilla.kiosk.scan;

import org.ventanilla.kiosk.jbig2.Bitmap;

/** A page taken apart: sharp black ink on nothing. */
public record Layers(Bitmap ink, double widthMm, double heightMm) {}
