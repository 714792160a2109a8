package org.ventanilla.server.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Real pictures of one colour. */
public final class Jpegs {

    private Jpegs() {}

    public static byte[] of(int width, int height, Color color) {
        return encoded(width, height, color, "jpg");
    }

    static byte[] page() {
        return of(850, 1100, Color.LIGHT_GRAY);
    }

    static byte[] png() {
        return encoded(850, 1100, Color.LIGHT_GRAY, "png");
    }

    private static byte[] encoded(int width, int height, Color color, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
