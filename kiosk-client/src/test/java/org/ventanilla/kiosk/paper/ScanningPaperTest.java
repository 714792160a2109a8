package org.ventanilla.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.kiosk.camera.Camera;
import org.ventanilla.kiosk.camera.DemoCamera;
import org.ventanilla.kiosk.invented.Previews;
import org.ventanilla.kiosk.invented.Troubles;
import org.ventanilla.kiosk.scan.Page;
import org.ventanilla.kiosk.scan.Point;

class ScanningPaperTest {
    private final Camera papers = new DemoCamera();
    private final DocumentCamera camera = new DocumentCamera(() -> Optional.of(papers), Runnable::run);
    private final Tray tray = new Tray();
    private final Originals originals = new Originals(1_000_000);
    private final Told told = new Told();
    private final ScanningPaper scanning = new ScanningPaper(camera, tray, originals, told, Runnable::run);
    private final UUID page = UUID.randomUUID();

    @BeforeEach
    void findCamera() {
        camera.look();
    }

    private BufferedImage shown() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(tray.picture(page).orElseThrow()));
    }

    @Test
    void a_still_becomes_a_page_on_the_tray_and_is_overwritten() throws Exception {
        byte[] still = papers.capture().jpeg();
        byte[] seen = still.clone();

        scanning.scan(Shot.of(page), List.of(still));

        assertEquals("scanned", told.next());
        assertTrue(shown().getWidth() > 500);
        assertArrayEquals(new byte[still.length], still);
        assertArrayEquals(seen, originals.of(page).orElseThrow());
    }

    @Test
    void what_is_no_picture_is_refused_and_overwritten_too() throws Exception {
        byte[] html = "<html></html>".getBytes(StandardCharsets.UTF_8);

        scanning.scan(Shot.of(page), List.of(html));

        assertEquals("failed IMAGE_NOT_AN_IMAGE", told.next());
        assertArrayEquals(new byte[html.length], html);
        assertTrue(tray.picture(page).isEmpty());
    }

    @Test
    void a_tiny_picture_is_refused() throws Exception {
        ByteArrayOutputStream tiny = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpeg", tiny);

        scanning.scan(Shot.of(page), List.of(tiny.toByteArray()));

        assertEquals("failed IMAGE_TOO_SMALL", told.next());
    }

    @Test
    void of_two_papers_one_is_taken_and_the_other_told() throws Exception {
        scanning.scan(Shot.of(page), List.of(Troubles.two(400)));

        assertEquals("scanned TWO_PAPERS", told.next());
        assertTrue(tray.picture(page).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"31, scanned", "44, scanned HALVES_APART"})
    void of_two_halves_whether_they_match_or_not_both_pictures_are_kept(int other, String news) throws Exception {
        UUID top = UUID.randomUUID();
        scanning.scan(new Shot(top, PaperPart.TOP, null), List.of(half(31, true)));
        assertEquals("scanned", told.next());
        scanning.scan(new Shot(page, PaperPart.BOTTOM, top), List.of(half(other, false)));
        assertEquals(news, told.next());
        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(originals.of(page).orElseThrow()));
        assertEquals(1280, seen.getWidth());
        assertEquals(1440, seen.getHeight());
        assertTrue(originals.of(top).isEmpty());
    }

    private static byte[] half(int seed, boolean top) {
        return Previews.half(seed, 1280, 720, top).next();
    }

    @Test
    void a_page_is_turned_by_a_quarter() throws Exception {
        scanning.capture(Shot.of(page));
        assertEquals("scanned", told.next());
        int width = shown().getWidth();

        scanning.turn(page);

        assertEquals("turned", told.next());
        assertEquals(width, shown().getHeight());
    }

    @Test
    void a_page_that_was_taken_away_meanwhile_is_not_turned_back_into_being() throws Exception {
        scanning.capture(Shot.of(page));
        told.next();
        Page before = tray.page(page).orElseThrow();
        tray.discard(page);

        assertFalse(tray.exchange(page, before, before.rotatedClockwise()));
        assertTrue(tray.picture(page).isEmpty());
    }

    @Test
    void a_camera_that_went_away_is_missing_and_is_found_again() throws Exception {
        papers.close();

        scanning.capture(Shot.of(page));

        assertEquals("failed CAMERA_MISSING", told.next());
        assertEquals(DeviceState.MISSING, camera.state());
        camera.look();
        assertEquals(DeviceState.READY, camera.state());
    }

    @Test
    void a_handed_in_page_leaves_a_small_picture_until_the_visit_is_over() throws Exception {
        scanning.capture(Shot.of(page));
        told.next();

        Page handed = tray.handOver(page).orElseThrow();

        assertArrayEquals(handed.previewJpeg(), tray.picture(page).orElseThrow());
        tray.wipe();
        assertTrue(tray.picture(page).isEmpty());
        assertTrue(tray.handOver(page).isEmpty());
    }

    @Test
    void mended_corners_straighten_the_page_again_and_the_one_before_is_overwritten() throws Exception {
        scanning.capture(Shot.of(page));
        assertEquals("scanned", told.next());
        Page before = tray.page(page).orElseThrow();
        List<Double> found = corners();

        scanning.mend(page, towards(found, 0.5));

        assertEquals("scanned TOO_FAR", told.next());
        Page mended = tray.page(page).orElseThrow();
        assertEquals(
                before.corners().topLeft().x(), 2 * mended.corners().topLeft().x() - middle(before), 1);
        assertArrayEquals(new byte[before.jpeg().length], before.jpeg());
        assertEquals(1, mended.confidence());

        scanning.mend(page, found);

        assertEquals("scanned", told.next());
        assertEquals(
                before.corners().bottomRight().x(),
                tray.page(page).orElseThrow().corners().bottomRight().x(),
                0.01);
    }

    @Test
    void corners_that_are_no_paper_leave_the_page_as_it_was() throws Exception {
        scanning.capture(Shot.of(page));
        told.next();
        byte[] before = tray.picture(page).orElseThrow();

        scanning.mend(page, List.of(0.2, 0.2, 0.8, 0.8, 0.8, 0.2, 0.2, 0.8));

        assertEquals("failed CORNERS_WRONG", told.next());
        assertArrayEquals(before, tray.picture(page).orElseThrow());
    }

    @Test
    void what_nobody_reviews_any_more_is_not_mended() throws Exception {
        scanning.capture(Shot.of(page));
        told.next();
        List<Double> found = corners();
        scanning.discard(page);

        scanning.mend(page, found);

        assertTrue(told.isSilentFor(20));
        assertTrue(tray.picture(page).isEmpty());
    }

    @Test
    void a_page_of_two_pictures_has_no_corners_to_mend() throws Exception {
        UUID back = UUID.randomUUID();
        scanning.scan(
                new Shot(page, PaperPart.FRONT, null), List.of(papers.capture().jpeg()));
        told.next();
        assertNotNull(told.corners);

        scanning.scan(
                new Shot(back, PaperPart.BACK, page), List.of(papers.capture().jpeg()));

        assertEquals("scanned", told.next());
        assertNull(told.corners);
    }

    private List<Double> corners() {
        Corners corners = told.corners;
        assertNotNull(corners);
        return corners.at();
    }

    /** Drawn together to their middle. */
    private static List<Double> towards(List<Double> at, double share) {
        return IntStream.range(0, 8)
                .mapToObj(i -> at.get(i) * (1 - share)
                        + share * (at.get(i % 2) + at.get(i % 2 + 2) + at.get(i % 2 + 4) + at.get(i % 2 + 6)) / 4)
                .toList();
    }

    private static double middle(Page page) {
        return page.corners().corners().stream().mapToDouble(Point::x).average().orElseThrow();
    }

    @Test
    void a_wiped_tray_leaves_black_pages_only() throws Exception {
        scanning.capture(Shot.of(page));
        told.next();
        Page lying = tray.page(page).orElseThrow();

        tray.wipe();

        assertArrayEquals(new byte[lying.jpeg().length], lying.jpeg());
        assertArrayEquals(new byte[lying.previewJpeg().length], lying.previewJpeg());
    }
}
