package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kiosk.invented.Photographs;

class UprightTest {
    private static final int AT_720P = 1;

    @ParameterizedTest
    @ValueSource(ints = {900, 901, 902, 903})
    void a_paper_lying_any_way_is_turned_upright(int seed) {
        Photographs.Photograph photo = Photographs.of(seed, 1, AT_720P);
        Frames.Frame frame = (Frames.Frame) Frames.read(photo.frames().getFirst());
        Outline outline = Outline.straight(InventedPapersTest.truth(photo.corners()));
        Grey page = Light.flattened(Rectifying.flat(frame.picture(), outline));
        int expected = photo.rotateClockwise() / 90;
        for (int turned = 0; turned < 4; turned++) {
            int left = Math.floorMod(expected - turned, 4);
            assertEquals(left, Upright.quarterTurns(page), photo.name() + " turned " + turned + " times");
            page = page.turnedClockwise();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void corners_are_told_in_the_page_s_own_order(int turns) {
        Photographs.Photograph photo = Photographs.of(901, 1, AT_720P);
        Layering.Layered asked =
                (Layering.Layered) Layering.layers(photo.frames().getFirst(), new Layering.Wishes(turns, null));
        Layering.Layered alone =
                (Layering.Layered) Layering.layers(photo.frames().getFirst(), Layering.Wishes.NONE);
        boolean upright = photo.rotateClockwise() == 90 * turns;
        assertEquals(upright, asked.corners().equals(alone.corners()));
    }
}
