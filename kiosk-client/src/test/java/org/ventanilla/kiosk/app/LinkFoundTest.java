package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.arbiter.Sample;

class LinkFoundTest {
    private static final Sample ANSWERED = new Sample.Probed(0, 80, 0, 0, 0, 0);
    private static final Sample LOST = new Sample.ProbeLost(0);

    private final AtomicInteger found = new AtomicInteger();
    private final LinkFound watching = new LinkFound(found::incrementAndGet);

    private int after(Sample... samples) {
        for (Sample sample : samples) {
            watching.accept(sample);
        }
        return found.get();
    }

    @Test
    void the_first_answer_after_one_that_did_not_come_says_that_the_link_is_back() {
        assertEquals(1, after(ANSWERED, LOST, LOST, new Sample.Flowed(0, 1, 1), ANSWERED, ANSWERED));
    }

    @Test
    void a_link_that_was_never_gone_is_not_found() {
        assertEquals(0, after(ANSWERED, ANSWERED, new Sample.Path(0, false), ANSWERED));
    }
}
