package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.invented.Previews;
import org.ventanilla.kiosk.invented.Troubles;

class GlancingTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int PICTURES = 9;

    @Test
    void a_paper_that_is_pushed_along_is_followed() {
        long seen = seen(Previews.Sheet.LETTER, 32, Previews.Fault.MOVING);
        assertTrue(seen >= 5, () -> seen + " of " + PICTURES);
    }

    @Test
    void a_paper_that_is_cut_off_is_seen_within_a_second() {
        long seen = seen(Previews.Sheet.HALF_BILL, 33, Previews.Fault.CUT);
        assertTrue(seen >= PICTURES - 3, () -> seen + " of " + PICTURES);
    }

    /** A checked cloth has the most lines of all desks. */
    @Test
    void a_search_in_a_preview_takes_less_than_half_of_one_in_a_photograph() {
        Frames.Frame cloth = assertInstanceOf(Frames.Frame.class, Frames.read(Troubles.bare(3, "CHECKED")));
        Searched searched = Searched.of(cloth.picture());
        double preview = millis(searched, Effort.PREVIEW);
        double photograph = millis(searched, Effort.PHOTOGRAPH);
        assertTrue(preview < 0.5 * photograph, () -> preview + " ms of " + photograph);
    }

    private static long seen(Previews.Sheet sheet, int seed, Previews.Fault fault) {
        List<byte[]> pictures = new Previews(seed, sheet, WIDTH, HEIGHT, fault).next(PICTURES);
        Glancing glancing = new Glancing();
        return pictures.stream()
                .map(picture -> glancing.at(picture, WIDTH))
                .filter(glance -> glance.paper() != null)
                .count();
    }

    /** Of three, the one that was disturbed least. */
    private static double millis(Searched searched, Effort effort) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = threads.getCurrentThreadCpuTime();
            PageFinder.find(searched, effort);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        return least / 1e6;
    }
}
