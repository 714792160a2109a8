package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    void a_header_of_more_pixels_than_any_camera_has_is_refused_before_any_is_unpacked() {
        assertRefused(Refusal.TOO_LARGE, Pictures.pngHeader(12_000, 12_000));
        assertRefused(Refusal.TOO_LARGE, Pictures.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE));
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
    void a_picture_taken_sideways_is_set_upright() {
        BufferedImage sideways = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        fill(sideways, 0, 0, 200, 300, Color.WHITE);
        Frames.Frame turned = frame(Pictures.withOrientation(PaperScene.bytes(sideways, "jpeg"), 6));
        assertEquals(300, turned.picture().width);
        assertEquals(400, turned.picture().height);
        assertTrue(Picture.luma(turned.picture().rgb(150, 20)) > 200, "what was left is on top");
        Frames.Frame upsideDown = frame(Pictures.withOrientation(PaperScene.bytes(sideways, "jpeg"), 3));
        assertTrue(Picture.luma(upsideDown.picture().rgb(380, 150)) > 200, "what was left is on the right");
    }

    @Test
    void an_orientation_that_makes_no_sense_is_ignored() {
        assertEquals(1280, frame(Pictures.withOrientation(JPEG, 77)).picture().width);
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
    void four_inks_are_read_as_colours() {
        BufferedImage blue = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        fill(blue, 0, 0, 300, 300, Color.BLUE);
        Frames.Frame frame = frame(Pictures.cmyk(blue));
        int rgb = frame.picture().rgb(150, 150);
        assertEquals(0, (rgb >> 16) & 255, 12);
        assertEquals(255, rgb & 255, 12);
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
}
