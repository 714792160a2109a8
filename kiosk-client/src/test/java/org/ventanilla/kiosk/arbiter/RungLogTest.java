package org.ventanilla.kiosk.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kiosk.arbiter.log.Recorded;
import org.ventanilla.kiosk.arbiter.log.RungLog;
import org.ventanilla.kiosk.arbiter.log.ThresholdsFile;

/** What was written down can be looked at again. */
class RungLogTest {
    @Test
    void a_run_comes_back_and_decides_the_same() throws Exception {
        Run run = Links.FLAPPING.call(60, 1);
        Recorded recorded = Recorded.read(written(run));
        assertEquals(run.samples(), recorded.samples());
        assertEquals(Thresholds.USUAL, recorded.limits());
        assertEquals(recorded.decisions(), recorded.again(recorded.limits()));
        assertTrue(recorded.decisions().size() > 10);
    }

    @Test
    void with_other_thresholds_it_may_decide_otherwise() throws Exception {
        Recorded recorded = Recorded.read(written(Links.G3.call(20, 1)));
        Thresholds stricter = ThresholdsFile.read(new StringReader("videoNeeds=3000\n"));
        assertEquals(3000, stricter.videoNeeds());
        assertNotEquals(recorded.decisions(), recorded.again(stricter));
    }

    @Test
    void a_line_that_was_cut_at_the_end_is_not_there() throws Exception {
        String text = written(Links.G3.call(5, 1));
        Recorded whole = Recorded.read(text);
        Recorded cut = Recorded.read(text + "{\"heard\":\"Pro");
        assertEquals(whole, cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "{}",
                "null",
                "{\"heard\":\"Guessed\",\"says\":{\"at\":1}}",
                "{\"heard\":\"ProbeLost\",\"says\":{}}",
                "{\"heard\":\"ProbeLost\"}",
                "{\"heard\":\"ProbeLost\",\"says\":{\"at\":1},\"more\":1}"
            })
    void a_line_that_cannot_be_is_named(String line) throws Exception {
        String text = written(Links.G3.call(1, 1));
        long before = text.lines().count();
        Recorded.Malformed problem = assertThrows(Recorded.Malformed.class, () -> Recorded.read(text + line + "\n"));
        assertEquals(before + 1, problem.line());
    }

    @Test
    void every_line_of_thresholds_that_cannot_be_is_told_at_once() {
        IllegalArgumentException problem = assertThrows(
                IllegalArgumentException.class,
                () -> ThresholdsFile.read(new StringReader("videoNeed=1\nqueueMs=mucho\n")));
        assertEquals("queueMs pide un número entero, no mucho.\nNo existe el límite videoNeed.", problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge", "vsat-rain"})
    void the_kept_runs_decide_as_they_did(String name) throws Exception {
        Recorded recorded = Recorded.read(kept(name));
        assertEquals(recorded.decisions(), recorded.again(recorded.limits()));
    }

    static String written(Run run) throws IOException {
        StringBuilder text = new StringBuilder();
        RungLog log = new RungLog(text, Thresholds.USUAL);
        for (Run.Moment each : run.moments()) {
            log.heard(each.sample(), each.decision());
        }
        return text.toString();
    }

    private static String kept(String name) throws IOException {
        String path = "/rungs/" + name + ".jsonl";
        try (var file = Objects.requireNonNull(RungLogTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
