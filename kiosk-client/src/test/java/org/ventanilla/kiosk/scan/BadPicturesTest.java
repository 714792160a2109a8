package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes from a camera or a disk: a stable code, a short sentence, no crash, and soon. */
class BadPicturesTest {
    private static final long MOST_CPU_NANOS = 10_000_000_000L;
    private static final Color DESK = new Color(60, 45, 35);
    private static final PaperScene PAPER =
            PaperScene.desk(DESK).paper(PaperScene.TILTED, Color.WHITE).noisy(3);

    static Stream<Arguments> pictures() {
        byte[] jpeg = PAPER.jpeg();
        byte[] png = PAPER.png();
        return Stream.of(
                arguments("nothing", new byte[0], "NOT_AN_IMAGE"),
                arguments("text", "Señores: adjunto".getBytes(StandardCharsets.UTF_8), "NOT_AN_IMAGE"),
                arguments("a GIF", Pictures.bytes(PAPER.image(), "gif"), "NOT_AN_IMAGE"),
                arguments("a moving WebP", Pictures.WEBP, "NOT_AN_IMAGE"),
                arguments("one pixel", Pictures.bytes(new BufferedImage(1, 1, 1), "png"), "TOO_SMALL"),
                arguments("a JPEG of one pixel", Pictures.bytes(new BufferedImage(1, 1, 1), "jpeg"), "TOO_SMALL"),
                arguments("144 megapixels", Pictures.pngHeader(12_000, 12_000), "TOO_LARGE"),
                arguments("more bytes than a camera writes", Arrays.copyOf(jpeg, Layering.MOST_BYTES + 1), "TOO_HEAVY"),
                arguments("a JPEG's first bytes", Arrays.copyOf(jpeg, 30), "DAMAGED"),
                arguments("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "DAMAGED"),
                arguments("half a PNG", Arrays.copyOf(png, png.length / 2), "DAMAGED"),
                arguments("black", PaperScene.desk(Color.BLACK).jpeg(), "NO_PAPER"),
                arguments("white", PaperScene.desk(Color.WHITE).jpeg(), "NO_PAPER"),
                arguments("two papers", two(DESK).jpeg(), "TWO_PAPERS"),
                arguments(
                        "two papers in the shade",
                        two(new Color(150, 140, 120)).lit(0.5).jpeg(),
                        "TWO_PAPERS"),
                arguments("out at the top", moved(0, -230).jpeg(), "CUT_TOP"),
                arguments("out below", moved(0, 230).jpeg(), "CUT_BOTTOM"),
                arguments("out at the left", moved(-420, 0).jpeg(), "CUT_LEFT"),
                arguments("out at the right", moved(420, 0).jpeg(), "CUT_RIGHT"),
                arguments("a paper", jpeg, "OK"),
                arguments(
                        "a paper on a checked cloth",
                        cloth().paper(PaperScene.TILTED, Color.WHITE).noisy(3).jpeg(),
                        "OK"),
                arguments("a progressive JPEG", Pictures.progressive(PAPER.image()), "OK"),
                arguments("an interlaced PNG", Pictures.interlaced(PAPER.image()), "OK"),
                arguments("a PNG with a palette", Pictures.bytes(Pictures.as(PAPER.image(), palette()), "png"), "OK"),
                arguments(
                        "sixteen bits",
                        Pictures.bytes(Pictures.as(PAPER.image(), BufferedImage.TYPE_USHORT_GRAY), "png"),
                        "OK"),
                arguments("sixteen bits of four", Pictures.bytes(Pictures.deep(PAPER.image()), "png"), "OK"),
                arguments(
                        "a PNG with alpha",
                        Pictures.bytes(Pictures.as(PAPER.image(), BufferedImage.TYPE_INT_ARGB), "png"),
                        "OK"),
                arguments("a moving PNG", Pictures.animated(png), "OK"),
                arguments("four inks", Pictures.cmyk(PAPER.image()), "OK"),
                arguments("held on its side", Pictures.withOrientation(jpeg, 6), "OK"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pictures")
    void each_has_its_code(String what, byte[] picture, String code) {
        assertEquals(code, code(picture), what);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.001, 0.01, 0.02, 0.2, 0.9, 0.999})
    void a_picture_that_breaks_off_anywhere_is_answered(double share) {
        for (byte[] whole : new byte[][] {PAPER.jpeg(), PAPER.png(), Pictures.progressive(PAPER.image())}) {
            code(Arrays.copyOf(whole, (int) (share * whole.length)));
        }
    }

    @Test
    void a_white_paper_on_a_white_desk_is_still_one() {
        PaperScene scene = PaperScene.desk(new Color(222, 221, 219))
                .paper(PaperScene.TILTED, new Color(235, 233, 228))
                .noisy(3);
        assertEquals("OK", code(scene.jpeg()));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void a_refusal_is_a_short_sentence(Refusal refusal) {
        assertTrue(refusal.sentence().split(" ").length <= 12, refusal.sentence());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void a_verdict_is_a_short_sentence(Verdict verdict) {
        assertTrue(verdict.sentence().split(" ").length <= 12, verdict.sentence());
    }

    static String code(byte[] picture) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Layering.Outcome outcome = Layering.layers(picture, Layering.Wishes.NONE);
        assertTrue(threads.getCurrentThreadCpuTime() - before < MOST_CPU_NANOS, "took too long");
        return switch (outcome) {
            case Layering.Refused refused -> refused.reason().code();
            case Layering.NoPaper none -> none.verdict().code();
            case Layering.NotCorners none -> none.toString();
            case Layering.Layered paper -> paper.verdict().code();
        };
    }

    private static PaperScene two(Color desk) {
        Quad left = new Quad(new Point(60, 60), new Point(570, 70), new Point(575, 660), new Point(45, 650));
        Quad right = new Quad(new Point(680, 80), new Point(1220, 50), new Point(1230, 660), new Point(670, 640));
        return PaperScene.desk(desk)
                .paper(left, Color.WHITE)
                .paper(right, new Color(235, 233, 228))
                .noisy(3);
    }

    private static PaperScene moved(int x, int y) {
        Point[] there = PaperScene.TILTED.corners().stream()
                .map(p -> new Point(p.x() + x, p.y() + y))
                .toArray(Point[]::new);
        return PaperScene.desk(DESK)
                .paper(new Quad(there[0], there[1], there[2], there[3]), Color.WHITE)
                .noisy(3);
    }

    private static PaperScene cloth() {
        return PaperScene.desk(new Color(240, 240, 240)).checked(new Color(60, 100, 190, 140));
    }

    private static IndexColorModel palette() {
        byte[] grey = new byte[16];
        for (int i = 0; i < 16; i++) {
            grey[i] = (byte) (17 * i);
        }
        return new IndexColorModel(4, 16, grey, grey, grey);
    }
}
