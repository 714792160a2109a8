package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.kiosk.invented.Previews;
import org.ventanilla.kiosk.scan.text.Tesseract;
import org.ventanilla.kiosk.scan.text.Word;

class HalvesTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** So far is the sheet moved that its end is just out of the picture. */
    private static final double ENDS_OUT = 0.42;

    private static final int BURST = 4;

    private static final List<Frames.Frame> TOP = half(31, true);

    private static List<Frames.Frame> half(int seed, boolean top) {
        return List.of((Frames.Frame) Frames.read(taken(seed, top).getFirst()));
    }

    private static List<byte[]> taken(int seed, boolean top) {
        return taken(seed, top, ENDS_OUT);
    }

    private static List<byte[]> taken(int seed, boolean top, double shift) {
        return Previews.half(seed, WIDTH, HEIGHT, top, shift).next(BURST);
    }

    private static Page page(int seed, int other, double shift) {
        Scan scan = new Scanning().joined(taken(seed, true, shift), taken(other, false, shift));
        return assertInstanceOf(Scan.Scanned.class, scan).page();
    }

    @Test
    void two_halves_of_a_letter_make_one_picture_of_the_whole() {
        Picture joined = Halves.joined(TOP, half(31, false));
        assertNotNull(joined);
        assertTrue(joined.height > 1.3 * HEIGHT, () -> joined.width + "x" + joined.height);
        assertTrue(joined.width < 1.1 * WIDTH);
    }

    @Test
    void what_both_see_fits_below_the_pixel() {
        Grey top = TOP.getFirst().picture().grey();
        byte[] moved = new byte[top.pixels.length];
        for (int y = 0; y < top.height; y++) {
            for (int x = 0; x < top.width; x++) {
                moved[y * top.width + x] = (byte) Math.round(top.sample(x + 0.5 + 2.3, y + 0.5 + 300.6));
            }
        }
        double[] there = Registration.of(top, new Grey(top.width, top.height, moved));
        assertNotNull(there);
        Point seen = Registration.mapped(there, new Point(640, 500));
        assertEquals(640 - 2.3, seen.x(), 0.2);
        assertEquals(500 - 300.6, seen.y(), 0.2);
    }

    @ParameterizedTest
    @CsvSource({"31, 0.42", "32, 0.55"})
    void in_what_was_joined_the_letter_is_found_and_reads_as_it_was_printed(int seed, double shift) throws IOException {
        Page page = page(seed, seed, shift);
        assertEquals(Verdict.OK, page.verdict());
        assertTrue(page.height() > 1.25 * page.width(), "all of it");
        Layers ink = Objects.requireNonNull(page.ink()).papers().getFirst().paper();
        Tesseract reader = Tesseract.installed(System.getenv("PATH")).orElseThrow();
        String read = reader.words(ink).stream().map(Word::text).collect(Collectors.joining(" "));
        String printed = Previews.half(seed, WIDTH, HEIGHT, true).text();
        double accuracy = Accuracy.of(printed, read);
        assertTrue(accuracy > 0.95, () -> accuracy + " of " + printed + " was read " + read);
    }

    @Test
    void halves_of_two_letters_are_not_joined_but_laid_one_below_the_other() {
        assertNull(Halves.joined(TOP, half(44, false)));
        Page both = page(31, 44, ENDS_OUT);
        assertEquals(Verdict.HALVES_APART, both.verdict());
        assertEquals(WIDTH, both.width());
        assertEquals(2 * HEIGHT, both.height());
        assertNull(both.ink(), "what is no sheet does not become ink");
    }

    @Test
    void a_first_half_that_is_gone_does_not_take_the_second_with_it() {
        Scan scan = new Scanning().joined(List.of(), taken(31, false));
        assertInstanceOf(Scan.Scanned.class, scan);
    }
}
