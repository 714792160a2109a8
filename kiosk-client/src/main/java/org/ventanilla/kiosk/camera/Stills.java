package org.ventanilla.kiosk.camera;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns a camera's image into JPEGs: fine for the scan, small for the screen. */
final class Stills {
    static final int PREVIEW_WIDTH = 960;

    private Stills() {}

    static CameraFrame fine(BufferedImage image) {
        return new CameraFrame(jpeg(image, 0.92f), image.getWidth(), image.getHeight());
    }

    static Preview preview(BufferedImage image) {
        int width = Math.min(PREVIEW_WIDTH, image.getWidth());
        int height = Math.max(1, image.getHeight() * width / image.getWidth());
        return new Preview(jpeg(drawn(image, width, height), 0.7f), image.getWidth());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return out;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        BufferedImage opaque =
                image.getColorModel().hasAlpha() ? drawn(image, image.getWidth(), image.getHeight()) : image;
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
