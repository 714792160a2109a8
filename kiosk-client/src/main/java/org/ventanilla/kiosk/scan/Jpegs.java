package org.ventanilla.kiosk.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes grey JPEGs that fit a number of bytes: first the quality gives way, then the size. */
final class Jpegs {
    static final int PAGE_BYTES = 150_000;
    static final int PREVIEW_BYTES = 6_000;
    private static final int PREVIEW_SIDE = 480;
    private static final float[] PAGE_QUALITIES = {0.75f, 0.6f, 0.45f, 0.3f};
    private static final float[] PREVIEW_QUALITIES = {0.5f, 0.3f, 0.18f, 0.1f};

    private static final float PHOTO_QUALITY = 0.4f;
    private static final float ORIGINAL_QUALITY = 0.9f;

    private Jpegs() {}

    static byte[] page(Grey page) {
        return fitting(page, PAGE_QUALITIES, PAGE_BYTES);
    }

    static byte[] preview(Grey page) {
        return fitting(page.shrunkTo(PREVIEW_SIDE), PREVIEW_QUALITIES, PREVIEW_BYTES);
    }

    /** Colours, and every figure as the camera saw it. */
    static byte[] original(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width, picture.height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                image.setRGB(x, y, picture.rgb(x, y));
            }
        }
        return jpeg(image, ORIGINAL_QUALITY);
    }

    /** A photograph on a page, already as small as it may be. */
    static byte[] photo(Grey photo) {
        return jpeg(photo, PHOTO_QUALITY);
    }

    private static byte[] fitting(Grey grey, float[] qualities, int most) {
        Grey smaller = grey;
        while (true) {
            for (float quality : qualities) {
                byte[] jpeg = jpeg(smaller, quality);
                if (jpeg.length <= most || Math.max(smaller.width, smaller.height) < 64) {
                    return jpeg;
                }
            }
            smaller = smaller.shrunkTo(Math.max(smaller.width, smaller.height) * 4 / 5);
        }
    }

    private static byte[] jpeg(Grey grey, float quality) {
        BufferedImage image = new BufferedImage(grey.width, grey.height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(grey.pixels, 0, pixels, 0, pixels.length);
        return jpeg(image, quality);
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
