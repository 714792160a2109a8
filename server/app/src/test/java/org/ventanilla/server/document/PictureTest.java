package org.ventanilla.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ventanilla.contract.ProblemCode.IMAGE_NOT_AN_IMAGE;
import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_LARGE;
import static org.ventanilla.contract.ProblemCode.IMAGE_TOO_SMALL;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;

class PictureTest {

    private final byte[] page = Jpegs.page();

    @Test
    void a_jpeg_tells_its_size() {
        assertEquals(Result.done(new Picture(850, 1100)), Picture.check(page, Part.PAGE));
    }

    @Test
    void what_some_cameras_write_after_the_end_does_no_harm() {
        assertEquals(
                Result.done(new Picture(850, 1100)), Picture.check(Arrays.copyOf(page, page.length + 12), Part.PAGE));
    }

    @Test
    void what_is_no_jpeg_is_refused() {
        refused(IMAGE_NOT_AN_IMAGE, Jpegs.png(), Part.PAGE);
        refused(IMAGE_NOT_AN_IMAGE, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), Part.PAGE);
        refused(IMAGE_NOT_AN_IMAGE, new byte[0], Part.PAGE);
        refused(IMAGE_NOT_AN_IMAGE, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9, 0}, Part.PAGE);
    }

    @Test
    void a_picture_cut_off_is_refused() {
        refused(IMAGE_NOT_AN_IMAGE, Arrays.copyOf(page, page.length - 2), Part.PAGE);
        refused(IMAGE_NOT_AN_IMAGE, Arrays.copyOf(page, 300), Part.PAGE);
    }

    @Test
    void a_head_without_a_picture_is_refused() {
        var hollow = new byte[page.length];
        System.arraycopy(page, 0, hollow, 0, 3);
        System.arraycopy(page, page.length - 2, hollow, page.length - 2, 2);
        refused(IMAGE_NOT_AN_IMAGE, hollow, Part.PAGE);
    }

    @Test
    void each_part_has_its_own_bounds() {
        refused(IMAGE_TOO_LARGE, new byte[8 * 1024 * 1024 + 1], Part.PAGE);
        refused(IMAGE_TOO_LARGE, new byte[64 * 1024 + 1], Part.PREVIEW);
        var small = Jpegs.of(199, 900, Color.GRAY);
        refused(IMAGE_TOO_SMALL, small, Part.PAGE);
        assertEquals(Result.done(new Picture(199, 900)), Picture.check(small, Part.PREVIEW));
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_picture_is_refused() {
        refused(IMAGE_TOO_LARGE, Bombs.jpeg(page), Part.PAGE);
    }

    private static void refused(ProblemCode code, byte[] bytes, Part part) {
        assertEquals(Result.refused(code), Picture.check(bytes, part));
    }
}
