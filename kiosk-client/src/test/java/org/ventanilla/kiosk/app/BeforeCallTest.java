package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Checked;

/** When it checks, and when not. What a check finds is played here. */
class BeforeCallTest {
    private static final Checked FOUND = new Checked(1, 750, 300, 300);
    private static final Rungs SMALL = new Rungs(Rung.SMALL_VIDEO, Rung.SMALL_VIDEO);

    private final List<Consumer<Optional<Checked>>> running = new ArrayList<>();
    private final List<@Nullable Rungs> told = new ArrayList<>();
    private long now = 1_000_000;
    private int checks;
    private int ended;
    private Rungs carried = SMALL;
    private final BeforeCall before = new BeforeCall(() -> now, this::begin, checked -> carried, told::add);

    private Runnable begin(Consumer<Optional<Checked>> found) {
        checks++;
        running.add(found);
        return () -> {
            ended++;
            finds(Optional.empty());
        };
    }

    private void finds(Optional<Checked> what) {
        running.removeFirst().accept(what);
    }

    private void at(VisitStep step) {
        at(step, LinkState.GOOD);
    }

    private void at(VisitStep step, LinkState link) {
        DeviceState ready = DeviceState.READY;
        before.sees(new VisitView(
                step,
                new Link(link, null),
                new Devices(ready, ready, ready, ready),
                null,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    /** Quiet ones. */
    private void seconds(int many) {
        for (int i = 0; i < many; i++) {
            now += 1000;
            before.passed(0);
        }
    }

    private void openLongAgo() {
        at(VisitStep.IDLE);
        seconds(600);
    }

    @Test
    void the_start_of_an_attention_begins_one_at_once_and_its_result_is_told() {
        openLongAgo();
        assertEquals(0, checks, "nobody is there");
        at(VisitStep.WELCOME);
        assertEquals(1, checks);
        finds(Optional.of(FOUND));
        at(VisitStep.PHONE);
        at(VisitStep.WAITING);
        assertEquals(1, checks);
        assertEquals(List.of(SMALL), told);
    }

    @Test
    void while_she_waits_it_never_becomes_too_old() {
        openLongAgo();
        at(VisitStep.WAITING);
        finds(Optional.of(FOUND));
        seconds(89);
        assertEquals(1, checks);
        seconds(1);
        assertEquals(2, checks);
        finds(Optional.of(FOUND));
        assertEquals(List.of(SMALL, SMALL), told, "said again: the server forgets what is old");
    }

    @Test
    void who_comes_right_after_has_what_was_found_a_moment_ago() {
        openLongAgo();
        at(VisitStep.WAITING);
        finds(Optional.of(FOUND));
        at(VisitStep.CALL);
        at(VisitStep.IDLE);
        seconds(30);
        at(VisitStep.WELCOME);
        assertEquals(1, checks);
        assertEquals(Arrays.asList(SMALL, null, SMALL), told);
        seconds(60);
        assertEquals(2, checks);
    }

    @Test
    void who_comes_after_one_that_a_call_cut_off_has_one_of_her_own() {
        openLongAgo();
        at(VisitStep.WAITING);
        at(VisitStep.CALL);
        assertEquals(1, ended);
        at(VisitStep.IDLE);
        at(VisitStep.WELCOME);
        assertEquals(2, checks);
    }

    @Test
    void where_nothing_was_found_it_tries_again_soon_and_says_nothing() {
        openLongAgo();
        at(VisitStep.WELCOME);
        finds(Optional.empty());
        seconds(14);
        assertEquals(1, checks);
        seconds(1);
        assertEquals(2, checks);
        assertEquals(List.of(), told);
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitStep.class,
            names = {"WELCOME", "PHONE", "SERVICE", "CONSENT", "WAITING"},
            mode = EnumSource.Mode.EXCLUDE)
    void in_a_call_and_without_anybody_there_is_none(VisitStep step) {
        openLongAgo();
        at(step);
        seconds(300);
        assertEquals(0, checks);
    }

    @Test
    void a_call_that_begins_ends_it_and_what_was_told_holds_no_more() {
        openLongAgo();
        at(VisitStep.WAITING);
        finds(Optional.of(FOUND));
        seconds(90);
        at(VisitStep.CALL);
        assertEquals(1, ended);
        assertEquals(2, told.size());
        assertEquals(null, told.getLast());
    }

    @Test
    void an_upload_ends_it_and_the_next_waits_until_the_link_is_quiet() {
        openLongAgo();
        at(VisitStep.WAITING);
        before.passed(4000);
        assertEquals(1, ended);
        for (int i = 0; i < 60; i++) {
            now += 1000;
            before.passed(4000);
        }
        assertEquals(1, checks);
        seconds(2);
        assertEquals(1, checks);
        seconds(1);
        assertEquals(2, checks);
    }

    @Test
    void a_link_that_comes_back_is_looked_at_anew_after_what_waited_for_it() {
        openLongAgo();
        at(VisitStep.WAITING);
        finds(Optional.of(FOUND));
        at(VisitStep.WAITING, LinkState.NONE);
        seconds(5);
        assertEquals(null, told.getLast(), "what was found is not there any more");
        at(VisitStep.WAITING);
        assertEquals(1, checks);
        seconds(3);
        assertEquals(2, checks);
    }

    @Test
    void what_has_no_answer_yet_is_not_told_as_no_signal() {
        openLongAgo();
        carried = new Rungs(Rung.OFFLINE, Rung.OFFLINE);
        at(VisitStep.WELCOME);
        finds(Optional.of(FOUND));
        assertEquals(List.of(), told);
        carried = SMALL;
        seconds(15);
        finds(Optional.of(FOUND));
        assertEquals(List.of(SMALL), told);
    }
}
