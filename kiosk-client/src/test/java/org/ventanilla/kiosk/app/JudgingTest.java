package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Arbiter;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.arbiter.log.Recorded;
import org.ventanilla.kiosk.visit.Input;

/** Between the arbiter and who obeys it. What it decides is {@link Arbiter}'s own tests' matter. */
class JudgingTest {
    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong(1_000_000_000);
    private final AtomicLong budget = new AtomicLong();
    private final List<Rungs> told = new ArrayList<>();
    private final List<Decision> asked = new ArrayList<>();
    private Judging judging;

    @BeforeEach
    void start() {
        CallLog log =
                new CallLog(folder, Thresholds.USUAL, InstantSource.fixed(Instant.ofEpochMilli(5)), Runnable::run);
        judging = new Judging(
                Thresholds.USUAL, nanos::get, input -> told.add(((Input.Carries) input).rungs()), budget, log);
        judging.tell(asked::add);
    }

    private long now() {
        return nanos.get() / 1_000_000;
    }

    /** Answered probes, two a second. */
    private void goesWell(int seconds) {
        for (int i = 0; i < 2 * seconds; i++) {
            nanos.addAndGet(500_000_000);
            judging.accept(new Sample.Probed(now(), 80, 0, 0, 0, 0));
        }
    }

    @Test
    void without_a_call_uploads_take_what_they_get() {
        judging.hasLink(true);
        goesWell(5);
        assertEquals(Long.MAX_VALUE, budget.get());
    }

    @Test
    void in_a_call_the_voice_comes_first_and_the_pages_hear_what_is_carried() {
        judging.hasLink(true);
        goesWell(5);
        judging.isWanted(true, false);
        goesWell(5);
        assertTrue(budget.get() < 1_000_000, budget + " bytes a second");
        Rungs now = told.getLast();
        assertTrue(now.up().compareTo(Rung.MESSAGES) < 0, now + " has a voice");
        assertEquals(told.stream().distinct().count(), told.size(), "each is told once");
    }

    @Test
    void a_call_begins_at_what_the_check_before_it_found() throws Exception {
        judging.hasLink(true);
        goesWell(5);
        Rungs found = judging.checked(new Sample.Checked(now(), 750, 300, 290));
        goesWell(60);
        judging.isWanted(true, false);
        judging.isWanted(false, false);

        assertEquals(new Rungs(Rung.SMALL_VIDEO, Rung.SMALL_VIDEO), found);
        assertEquals(found, told.getLast());
        Recorded call = Recorded.read(Files.readString(onlyFile()));
        List<Decision> again = call.again(call.limits());
        assertEquals(call.decisions(), again);
        assertEquals(found.up(), again.getLast().up());
    }

    @Test
    void who_loses_the_link_is_told_and_probed_for_more_often() {
        judging.hasLink(true);
        judging.isWanted(true, false);
        goesWell(5);
        int before = asked.getLast().probeEveryMs();
        judging.hasLink(false);
        for (int i = 0; i < 20; i++) {
            nanos.addAndGet(500_000_000);
            judging.accept(new Sample.ProbeLost(now()));
        }
        assertEquals(new Rungs(Rung.OFFLINE, Rung.OFFLINE), told.getLast());
        assertTrue(
                asked.getLast().probeEveryMs() <= Math.min(before, 600),
                asked.getLast().toString());
    }

    @Test
    void a_call_is_written_down_and_decides_itself_again() throws Exception {
        judging.hasLink(true);
        goesWell(3);
        judging.isWanted(true, false);
        goesWell(20);
        judging.measured(new PageCallStats(90, 0.0, 0.0, 30.0, 30.0));
        judging.passed(12_500);
        judging.isWanted(false, false);

        Recorded call = Recorded.read(Files.readString(onlyFile()));
        assertTrue(call.samples().size() >= 46, "with what was seen just before");
        assertEquals(call.decisions(), call.again(call.limits()));
        assertTrue(call.samples().stream().anyMatch(Sample.Called.class::isInstance));
        assertEquals(
                130,
                call.samples().stream()
                        .filter(Sample.Flowed.class::isInstance)
                        .map(Sample.Flowed.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .upKbit(),
                "100 of uploads and 30 of the call");
    }

    private Path onlyFile() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return all.getFirst();
        }
    }
}
