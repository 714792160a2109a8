package org.ventanilla.server.platform.ws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Wire;

class LiveViewTest {
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private volatile Seen now = new Seen("CLOSED", null);
    private final LiveView<Seen> view =
            new LiveView<>(() -> now, Snapshot::new, message -> sent.add(Wire.write(message)));

    record Seen(String step, @Nullable Integer place) {}

    record Snapshot(long seq, Seen view) {}

    @Test
    void the_first_is_a_snapshot_and_the_next_a_numbered_change() throws InterruptedException {
        view.refresh();
        assertSent("{'seq':1,'view':{'step':'CLOSED'}}");
        now = new Seen("WAITING", 2);
        view.refresh();
        assertSent("{'type':'change','seq':2,'patch':{'step':'WAITING','place':2}}");
        now = new Seen("WAITING", null);
        view.refresh();
        assertSent("{'type':'change','seq':3,'patch':{'place':null}}");
    }

    @Test
    void nothing_is_sent_when_nothing_changed() throws InterruptedException {
        view.refresh();
        assertSent("{'seq':1,'view':{'step':'CLOSED'}}");
        view.refresh();
        assertNull(sent.poll(100, TimeUnit.MILLISECONDS));
    }

    @Test
    void who_lost_count_gets_a_snapshot_with_the_next_number() throws InterruptedException {
        view.refresh();
        assertSent("{'seq':1,'view':{'step':'CLOSED'}}");
        view.resync();
        assertSent("{'seq':2,'view':{'step':'CLOSED'}}");
    }

    @Test
    void refreshes_that_come_while_one_is_drawn_become_one_that_shows_the_latest() throws InterruptedException {
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        LiveView<Seen> slow = new LiveView<>(
                () -> {
                    Seen read = now;
                    drawing.countDown();
                    await(changed);
                    return read;
                },
                Snapshot::new,
                message -> sent.add(Wire.write(message)));
        slow.refresh();
        await(drawing);
        for (int place = 9; place > 0; place--) {
            now = new Seen("WAITING", place);
            slow.refresh();
        }
        changed.countDown();
        assertSent("{'seq':1,'view':{'step':'CLOSED'}}");
        assertSent("{'type':'change','seq':2,'patch':{'step':'WAITING','place':1}}");
        assertNull(sent.poll(100, TimeUnit.MILLISECONDS));
    }

    @Test
    void after_a_fault_the_next_refresh_sends_a_snapshot() throws InterruptedException {
        boolean[] broken = {false};
        LiveView<Seen> fragile = new LiveView<>(
                () -> {
                    if (broken[0]) {
                        throw new IllegalStateException("the database is away");
                    }
                    return now;
                },
                Snapshot::new,
                message -> sent.add(Wire.write(message)));
        fragile.refresh();
        assertSent("{'seq':1,'view':{'step':'CLOSED'}}");
        broken[0] = true;
        fragile.refresh();
        assertNull(sent.poll(100, TimeUnit.MILLISECONDS));
        broken[0] = false;
        fragile.refresh();
        assertSent("{'seq':2,'view':{'step':'CLOSED'}}");
    }

    private void assertSent(String expected) throws InterruptedException {
        String message = sent.poll(60, TimeUnit.SECONDS);
        assertEquals(json(expected.replace('\'', '"')), message == null ? null : json(message));
    }

    private static JsonNode json(String text) {
        try {
            return Wire.read(text, JsonNode.class);
        } catch (Wire.MalformedMessage e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
