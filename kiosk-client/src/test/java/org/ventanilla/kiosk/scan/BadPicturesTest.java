package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kiosk.invented.Photographs;

/** Whatever comes from a camera or a disk: an answer, no crash, and soon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadPicturesTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final byte[] photograph = Photographs.of(903, 1, 0).frames().getFirst();

    @Test
    void black_and_white_are_no_paper() {
        for (Color colour : new Color[] {Color.BLACK, Color.WHITE, Color.GRAY}) {
            assertInstanceOf(
                    Layering.NoPaper.class, layers(PaperScene.desk(colour).jpeg()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.01, 0.2, 0.5, 0.9})
    void a_picture_that_breaks_off_is_answered(double share) {
        layers(Arrays.copyOf(photograph, (int) (share * photograph.length)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_picture_with_wrong_bytes_is_answered(long seed) {
        Random random = new Random(seed);
        byte[] wrong = photograph.clone();
        for (int i = 0; i < 1 + seed * 3; i++) {
            wrong[random.nextInt(seed % 2 == 0 ? 700 : wrong.length)] = (byte) random.nextInt();
        }
        layers(wrong);
    }

    @Test
    void two_papers_give_one_of_them() {
        PaperScene scene = PaperScene.desk(new Color(60, 45, 35))
                .paper(
                        new Quad(new Point(60, 100), new Point(560, 90), new Point(570, 640), new Point(50, 650)),
                        Color.WHITE)
                .paper(
                        new Quad(new Point(660, 100), new Point(1220, 110), new Point(1210, 650), new Point(670, 640)),
                        Color.WHITE)
                .noisy(3);
        assertInstanceOf(Layering.Layered.class, layers(scene.jpeg()));
    }

    private static Layering.Outcome layers(byte[] picture) {
        return assertTimeoutPreemptively(SOON, () -> Layering.layers(picture, Layering.Wishes.NONE));
    }
}
