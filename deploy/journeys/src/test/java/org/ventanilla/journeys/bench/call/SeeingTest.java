package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeeingTest {
    private static Seeing of(Course course) {
        return new Seeing(course.samples(), Course.BEGUN);
    }

    @Test
    void frames_are_counted_over_the_whole_call() {
        var seeing = of(new Course().speaksWithoutPicture(5).speaks(5));
        assertEquals(10, seeing.framesPerSecond(), 1e-9);
        assertEquals(5.25, seeing.firstPicture().orElseThrow(), 1e-9);
    }

    @Test
    void time_since_the_last_frame_is_stalled_though_the_browser_does_not_tell_yet() {
        var seeing = of(new Course().speaks(5).stutters(20));
        assertEquals(20, seeing.stalled(), 1e-9);
        assertEquals(20, seeing.longestWithout(), 1e-9);
    }

    @Test
    void time_between_two_connections_is_stalled_too() {
        var seeing = of(new Course().speaks(5).isDead(3).beginsAnew().speaks(5));
        assertEquals(3.25, seeing.stalled(), 1e-9);
        assertEquals(10 / 13.0 * 20, seeing.framesPerSecond(), 1e-9);
    }

    @Test
    void a_still_is_a_picture_but_no_video() {
        var course = new Course();
        for (int still = 0; still < 4; still++)
            course.speaksWithoutPicture(2.75).speaksWithAStill();
        assertEquals(3, of(course).longestWithout(), 1e-9);
        assertEquals(0, of(course).framesPerSecond());
    }

    @Test
    void without_any_picture_all_of_it_is_stalled() {
        var seeing = of(new Course().speaksWithoutPicture(8));
        assertTrue(seeing.firstPicture().isEmpty());
        assertEquals(8, seeing.stalled(), 1e-9);
        assertEquals(8, seeing.longestWithout(), 1e-9);
    }
}
