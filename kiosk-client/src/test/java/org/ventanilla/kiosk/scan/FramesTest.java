package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final byte[] JPEG = PaperScene.desk(Color.DARK_GRAY)
            .paper(PaperScene.TILTED, Color.WHITE)
            .jpeg();
    private static final byte[] PNG = PaperScene.desk(Color.DARK_GRAY)
            .paper(PaperScene.TILTED, Color.WHITE)
            .png();

    @Test
    void jpeg_and_png_are_read() {
        assertEquals(1280, frame(JPEG).picture().width);
        assertEquals(720, frame(PNG).picture().height);
    }

    @Test
    void text_nothing_and_a_gif_are_not_an_image() {
        assertRefused(Refusal.NOT_AN_IMAGE, "Señores: adjunto la factura".getBytes(StandardCharsets.UTF_8));
        assertRefused(Refusal.NOT_AN_IMAGE, new byte[0]);
        assertRefused(Refusal.NOT_AN_IMAGE, PaperScene.bytes(new BufferedImage(300, 300, 1), "gif"));
    }

    @Test
    void a_truncated_picture_is_damaged() {
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(JPEG, JPEG.length / 2));
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(JPEG, 30));
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(PNG, PNG.length / 2));
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(PNG, 20));
    }

    @Test
    void one_pixel_is_too_small() {
        assertRefused(Refusal.TOO_SMALL, PaperScene.bytes(new BufferedImage(1, 1, 1), "png"));
        assertRefused(Refusal.TOO_SMALL, PaperScene.bytes(new BufferedImage(199, 4000, 1), "png"));
    }

    @Test
    void a_header_of_a_hundred_megapixels_is_refused_before_any_pixel_is_unpacked() {
        assertRefused(Refusal.TOO_LARGE, pngHeader(10_000, 10_000));
        assertRefused(Refusal.TOO_LARGE, pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void more_bytes_than_any_camera_writes_are_too_heavy() {
        assertRefused(Refusal.TOO_HEAVY, Arrays.copyOf(JPEG, Frames.MOST_BYTES + 1));
    }

    @Test
    void a_huge_picture_is_unpacked_at_a_fraction_of_its_size() {
        Frames.Frame frame =
                frame(PaperScene.bytes(new BufferedImage(8000, 4500, BufferedImage.TYPE_BYTE_GRAY), "png"));
        assertEquals(2, frame.originalPerPixel());
        assertEquals(4000, frame.picture().width);
    }

    @Test
    void a_picture_taken_sideways_is_set_upright() throws IOException {
        BufferedImage sideways = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        fill(sideways, 0, 0, 200, 300, Color.WHITE);
        Frames.Frame turned = frame(withOrientation(PaperScene.bytes(sideways, "jpeg"), 6));
        assertEquals(300, turned.picture().width);
        assertEquals(400, turned.picture().height);
        assertTrue(Picture.luma(turned.picture().rgb(150, 20)) > 200, "what was left is on top");
        Frames.Frame upsideDown = frame(withOrientation(PaperScene.bytes(sideways, "jpeg"), 3));
        assertTrue(Picture.luma(upsideDown.picture().rgb(380, 150)) > 200, "what was left is on the right");
    }

    @Test
    void an_orientation_that_makes_no_sense_is_ignored() throws IOException {
        assertEquals(1280, frame(withOrientation(JPEG, 77)).picture().width);
    }

    @Test
    void sixteen_bits_a_colour_are_read() {
        BufferedImage deep = new BufferedImage(300, 300, BufferedImage.TYPE_USHORT_GRAY);
        assertEquals(300, frame(PaperScene.bytes(deep, "png")).picture().width);
    }

    @Test
    void transparent_parts_are_white_like_paper() {
        BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        assertEquals(0xFFFFFF, frame(PaperScene.bytes(clear, "png")).picture().rgb(9, 9) & 0xFFFFFF);
    }

    @Test
    void four_inks_are_read_as_colours() throws IOException {
        Frames.Frame frame = frame(cmyk());
        int rgb = frame.picture().rgb(150, 150);
        assertEquals(0, (rgb >> 16) & 255, 12);
        assertEquals(255, rgb & 255, 12);
    }

    @Test
    void random_damage_never_throws() {
        Random random = new Random(11);
        for (int k = 0; k < 60; k++) {
            byte[] broken = (k % 2 == 0 ? JPEG : PNG).clone();
            for (int i = 0; i < 1 + k / 6; i++) {
                broken[random.nextInt(k % 3 == 0 ? 700 : broken.length)] = (byte) random.nextInt();
            }
            assertInstanceOf(Frames.Result.class, Frames.read(broken));
        }
    }

    private static void assertRefused(Refusal reason, byte[] bytes) {
        assertEquals(new Frames.Refused(reason), Frames.read(bytes));
    }

    private static Frames.Frame frame(byte[] bytes) {
        return assertInstanceOf(Frames.Frame.class, Frames.read(bytes));
    }

    private static void fill(BufferedImage image, int x, int y, int w, int h, Color colour) {
        var g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(x, y, w, h);
        g.dispose();
    }

    private static byte[] pngHeader(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.putLong(0x89504E470D0A1A0AL).putInt(13);
        png.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(png.array(), 12, 17);
        return png.putInt((int) crc.getValue()).array();
    }

    /** Puts an EXIF segment right behind the JPEG's first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Cyan and magenta in full, in the plain (not Adobe's inverted) way: blue. */
    private static byte[] cmyk() throws IOException {
        WritableRaster inks = java.awt.image.Raster.createInterleavedRaster(0, 300, 300, 4, null);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                inks.setPixel(x, y, new int[] {255, 255, 0, 0});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
