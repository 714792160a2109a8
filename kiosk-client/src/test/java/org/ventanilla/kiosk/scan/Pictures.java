package org.ventanilla.kiosk.scan;

import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The same picture written in all the ways in which pictures are written. */
final class Pictures {
    static final byte[] WEBP = "RIFF\0\0\0\0WEBPVP8X\n\0\0\0\2\0\0\0ANIM".getBytes(StandardCharsets.ISO_8859_1);

    private Pictures() {}

    static byte[] bytes(BufferedImage image, String format) {
        return PaperScene.bytes(image, format);
    }

    static BufferedImage as(BufferedImage image, int type) {
        return drawn(image, new BufferedImage(image.getWidth(), image.getHeight(), type));
    }

    static BufferedImage as(BufferedImage image, IndexColorModel palette) {
        return drawn(
                image, new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette));
    }

    static byte[] progressive(BufferedImage image) {
        return written("jpeg", new IIOImage(image, null, null), true);
    }

    static byte[] interlaced(BufferedImage image) {
        return written("png", new IIOImage(image, null, null), true);
    }

    /** Four inks in the plain way, not Adobe's inverted one. */
    static byte[] cmyk(BufferedImage image) {
        WritableRaster inks = Raster.createInterleavedRaster(0, image.getWidth(), image.getHeight(), 4, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = ~image.getRGB(x, y);
                inks.setPixel(x, y, new int[] {(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 0});
            }
        }
        return written("jpeg", new IIOImage(inks, null, null), false);
    }

    /** Sixteen bits for each of red, green, blue and how solid it is: the most that a PNG has. */
    static BufferedImage deep(BufferedImage image) {
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        WritableRaster raster = colours.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
        return drawn(image, new BufferedImage(colours, raster, false, null));
    }

    /** Says that two pictures follow each other, as an animated PNG does. */
    static byte[] animated(byte[] png) {
        ByteBuffer control = ByteBuffer.allocate(20);
        control.putInt(8)
                .put("acTL".getBytes(StandardCharsets.US_ASCII))
                .putInt(2)
                .putInt(0);
        return inserted(png, 33, control.putInt(crc(control.array(), 4, 12)).array());
    }

    /** Puts an EXIF segment right behind the JPEG's first marker. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return inserted(jpeg, 2, exif.array());
    }

    static byte[] pngHeader(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.putLong(0x89504E470D0A1A0AL).putInt(13);
        png.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0});
        return png.putInt(crc(png.array(), 12, 17)).array();
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes, 0, at)
                .put(more)
                .put(bytes, at, bytes.length - at)
                .array();
    }

    private static BufferedImage drawn(BufferedImage image, BufferedImage onto) {
        Graphics2D g = onto.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return onto;
    }

    private static byte[] written(String format, IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
