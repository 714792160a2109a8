package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningTest {
    private static final Color DARK = new Color(70, 50, 40);
    private static final Color PAPER = new Color(225, 223, 218);

    private static PaperScene paper() {
        return PaperScene.desk(DARK).paper(PaperScene.TILTED, PAPER).noisy(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-bill.jpg", "2-id.jpg", "3-letter.jpg", "4-bill.jpg", "5-id.jpg", "6-bill.jpg"})
    void a_photographed_paper_becomes_a_page_that_a_slow_link_can_carry(String photo) throws IOException {
        Page page = scan(PageFinderTest.demo(photo));
        assertEquals(Verdict.OK, page.verdict());
        assertTrue(page.jpeg().length <= 150_000, () -> "page of " + page.jpeg().length);
        assertTrue(page.previewJpeg().length <= 6_000, () -> "preview of " + page.previewJpeg().length);
        assertTrue(page.height() <= Rectifying.TALLEST);
    }

    @Test
    void a_page_has_the_proportions_of_the_paper() throws IOException {
        Page id = scan(PageFinderTest.demo("5-id.jpg"));
        assertEquals(PaperFormat.ID_1.ratio(), id.width() / (double) id.height(), 0.04);
        Page letter = scan(PageFinderTest.demo("3-letter.jpg"));
        assertEquals(PaperFormat.CARTA.ratio(), letter.height() / (double) letter.width(), 0.01);
    }

    @Test
    void even_a_page_of_noise_has_a_preview_of_six_kilobytes() {
        BufferedImage noise = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int y = 0; y < 720; y++) {
            for (int x = 0; x < 1280; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Page page = scan(PaperScene.bytes(noise, "jpeg"));
        assertTrue(page.previewJpeg().length <= 6_000, () -> "preview of " + page.previewJpeg().length);
        assertTrue(page.jpeg().length <= 150_000, () -> "page of " + page.jpeg().length);
    }

    @Test
    void paper_in_half_shadow_becomes_equally_white() throws IOException {
        Page bill = scan(PageFinderTest.demo("1-bill.jpg"));
        BufferedImage image = image(bill.jpeg());
        int lit = image.getRGB(bill.width() / 10, bill.height() * 95 / 100) & 255;
        int shaded = image.getRGB(bill.width() * 7 / 10, bill.height() * 95 / 100) & 255;
        assertEquals(lit, shaded, 25);
    }

    @Test
    void a_turned_page_stands_on_its_right_side() throws IOException {
        Page page = scan(PageFinderTest.demo("1-bill.jpg"));
        Page turned = page.rotatedClockwise();
        assertEquals(page.height(), turned.width());
        assertEquals(page.corners().bottomLeft(), turned.corners().topLeft());
        int before = image(page.jpeg()).getRGB(10, page.height() - 10) & 255;
        int after = image(turned.jpeg()).getRGB(10, 10) & 255;
        assertEquals(before, after, 12);
    }

    @Test
    void four_turns_change_nothing() throws IOException {
        Page page = scan(PageFinderTest.demo("2-id.jpg"));
        Page turned =
                page.rotatedClockwise().rotatedClockwise().rotatedClockwise().rotatedClockwise();
        assertArrayEquals(page.jpeg(), turned.jpeg());
        assertEquals(page.corners(), turned.corners());
    }

    @Test
    void a_good_paper_is_ok() {
        assertEquals(Verdict.OK, scan(paper().jpeg()).verdict());
    }

    @Test
    void an_unlit_paper_is_dark() {
        assertEquals(Verdict.DARK, scan(paper().lit(0.25).jpeg()).verdict());
    }

    @Test
    void a_shaken_paper_is_blurry() {
        assertEquals(Verdict.BLURRY, scan(paper().blurred(4).jpeg()).verdict());
    }

    @Test
    void a_reflecting_lamp_is_glare() {
        PaperScene scene = PaperScene.desk(new Color(30, 25, 20))
                .paper(PaperScene.TILTED, new Color(170, 168, 165))
                .spot(450, 250, 220);
        assertEquals(Verdict.GLARE, scan(scene.jpeg()).verdict());
    }

    @Test
    void a_small_paper_far_away_is_too_far() {
        Quad far = new Quad(new Point(500, 250), new Point(840, 245), new Point(850, 480), new Point(495, 485));
        assertEquals(
                Verdict.TOO_FAR,
                scan(PaperScene.desk(DARK).paper(far, PAPER).noisy(3).jpeg()).verdict());
    }

    @Test
    void without_a_paper_the_whole_picture_can_still_be_handed_in() {
        Page page = scan(PaperScene.desk(DARK).noisy(5).jpeg());
        assertEquals(Verdict.NO_PAPER, page.verdict());
        assertEquals(Quad.ofFrame(1280, 720), page.corners());
        assertEquals(0, page.confidence());
        assertEquals(1280, page.width());
        assertNull(page.ink());
    }

    @Test
    void a_found_paper_is_ink_too_and_stands_as_the_page_does() throws IOException {
        Page page = scan(PageFinderTest.demo("1-bill.jpg"));
        assertNotNull(page.ink());
        assertEquals(
                page.width() / (double) page.height(),
                page.ink().widthMm() / page.ink().heightMm(),
                0.01);
        Leaf turned = page.rotatedClockwise().ink();
        assertNotNull(turned);
        assertEquals(page.ink().widthMm(), turned.heightMm());
        assertEquals(1, turned.papers().getFirst().quarterTurns());
    }

    @Test
    void black_and_white_pictures_are_no_paper() {
        assertEquals(Verdict.NO_PAPER, scan(PaperScene.desk(Color.BLACK).jpeg()).verdict());
        assertEquals(Verdict.NO_PAPER, scan(PaperScene.desk(Color.WHITE).jpeg()).verdict());
    }

    @Test
    void a_refused_picture_says_why() {
        Scan.Refused refused = assertInstanceOf(Scan.Refused.class, new Scanning().scan(new byte[] {1, 2, 3}));
        assertEquals("NOT_AN_IMAGE", refused.reason().code());
    }

    private static Page scan(byte[] picture) {
        return assertInstanceOf(Scan.Scanned.class, new Scanning().scan(picture))
                .page();
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
