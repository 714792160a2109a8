package org.ventanilla.kiosk.invented;

import java.awt.image.BufferedImage;
import java.util.List;

/** A paper as the printer made it: what it looks like, how large it is, and what a reader must find on it. */
record Paper(
        String kind,
        BufferedImage picture,
        double widthMm,
        double heightMm,
        double roundedMm,
        String text,
        List<String> keys) {}
