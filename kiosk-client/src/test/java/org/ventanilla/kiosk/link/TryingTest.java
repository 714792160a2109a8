package org.ventanilla.kiosk.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClientOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tries that end when the test says so. */
class TryingTest {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong now = new AtomicLong();
    private final List<Promise<Connection>> tries = new ArrayList<>();
    private final List<Connection> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Trying trying = new Trying(vertx, now::get, this::dial, opened::add, failures::add);

    @AfterEach
    void close() throws Exception {
        TinyServer.await(vertx.close());
    }

    private Future<Connection> dial() {
        Promise<Connection> promise = Promise.promise();
        tries.add(promise);
        return promise.future();
    }

    private Connection connection() {
        Connection.Ear deaf = new Connection.Ear() {
            @Override
            public void text(Connection from, String text) {}

            @Override
            public void pulse(Connection from, Pulse pulse) {}

            @Override
            public void lost(Connection from) {}
        };
        return new Connection(
                vertx, vertx.createWebSocketClient(new WebSocketClientOptions()).webSocket(), deaf);
    }

    @Test
    void one_that_has_just_set_out_is_as_good_as_another() {
        trying.now();
        trying.now();
        assertEquals(1, tries.size());
        assertTrue(trying.isUnderWay());
    }

    @Test
    void one_that_has_ended_is_followed_by_another() {
        trying.now();
        tries.getFirst().fail(new IOException("no server"));
        assertEquals(1, failures.size());
        assertFalse(trying.isUnderWay());
        trying.now();
        assertEquals(2, tries.size());
    }

    @Test
    void one_that_stays_away_is_overtaken_and_counts_no_more_when_it_comes() {
        trying.now();
        now.set(1_000_000_000);
        trying.now();
        Connection second = connection();
        tries.getLast().complete(second);
        tries.getFirst().complete(connection());
        assertEquals(List.of(second), opened);
    }

    @Test
    void who_is_told_that_now_is_the_moment_does_not_try_again_later() throws Exception {
        CompletableFuture<Integer> made = new CompletableFuture<>();
        vertx.runOnContext(nothing -> {
            trying.after(Duration.ofMillis(200));
            trying.now();
            vertx.setTimer(600, timer -> made.complete(tries.size()));
        });
        assertEquals(1, made.get(60, TimeUnit.SECONDS));
    }

    @Test
    void after_the_end_nothing_sets_out_and_what_comes_is_closed() {
        trying.now();
        trying.close();
        trying.now();
        tries.getFirst().complete(connection());
        assertEquals(1, tries.size());
        assertEquals(List.of(), opened);
    }
}
