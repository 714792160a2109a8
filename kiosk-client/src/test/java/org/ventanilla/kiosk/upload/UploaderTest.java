package org.ventanilla.kiosk.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploaderTest {
    @TempDir
    Path folder;

    private final AtomicLong budget = new AtomicLong(Long.MAX_VALUE);
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> bearers = Collections.synchronizedList(new ArrayList<>(List.of("old", "new")));
    private AnyServer server;
    private Uploader uploader;

    @BeforeEach
    void start() throws IOException {
        server = new AnyServer();
        uploader = new Uploader(server.uri(), new Passes(), budget::get, new Telling());
    }

    @AfterEach
    void stop() throws IOException {
        uploader.close();
        server.close();
    }

    @Test
    void a_part_arrives_byte_for_byte() throws Exception {
        var part = part(300_000);
        uploader.send(part);
        await("arrived " + part.part());
        assertArrives(part);
        assertEquals("POST", server.asked.getFirst());
    }

    @Test
    void a_small_one_that_comes_later_is_there_before_a_large_one() throws Exception {
        budget.set(400_000);
        var page = part(2_000_000);
        var preview = part(20_000);
        uploader.send(page);
        awaitRead(50_000);
        uploader.send(preview);
        await("arrived " + preview.part());
        assertTrue(told.stream().noneMatch(("arrived " + page.part())::equals));
        await("arrived " + page.part());
        assertArrives(page);
        assertArrives(preview);
    }

    @Test
    void connections_that_break_again_and_again_cost_no_byte_twice_that_was_acknowledged() throws Exception {
        budget.set(500_000);
        var part = part(400_000);
        uploader.send(part);
        for (int at = 50_000; at < 400_000; at += 100_000) {
            awaitRead(at);
            server.hangUp();
        }
        await("arrived " + part.part());
        assertArrives(part);
        assertTrue(server.read < 800_000, "" + server.read);
    }

    @Test
    void a_silent_connection_is_left_for_a_fresh_one_in_seconds() throws Exception {
        budget.set(200_000);
        var part = part(200_000);
        server.deafAfter = 60_000;
        uploader.send(part);
        awaitRead(60_000);
        server.deafAfter = Integer.MAX_VALUE;
        long start = System.nanoTime();
        await("arrived " + part.part());
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(12));
        assertArrives(part);
    }

    @Test
    void nought_pauses_and_anything_else_goes_on() throws Exception {
        budget.set(100_000);
        var part = part(300_000);
        uploader.send(part);
        awaitRead(30_000);
        budget.set(0);
        awaitStill();
        assertTrue(server.read < 200_000, server.read + " bytes: a third and what was under way");
        budget.set(Long.MAX_VALUE);
        await("arrived " + part.part());
        assertArrives(part);
    }

    @Test
    void a_smaller_budget_is_obeyed_soon() throws Exception {
        budget.set(400_000);
        uploader.send(part(2_000_000));
        awaitRead(100_000);
        budget.set(20_000);
        Thread.sleep(300);
        assertFlows(20_000, 6_000);
    }

    @Test
    void a_budget_is_kept() throws Exception {
        budget.set(50_000);
        uploader.send(part(300_000));
        awaitRead(1);
        assertFlows(50_000, 30_000);
    }

    /** So many bytes a second and no more, by the time that really passed: this thread may sleep longer than it asked to. */
    private void assertFlows(int bytesASecond, int slice) throws InterruptedException {
        var start = System.nanoTime();
        var before = server.read;
        Thread.sleep(2_000);
        var since = server.read - before;
        var seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(since > 0, "it goes on");
        assertTrue(since <= bytesASecond * seconds + slice, since + " bytes in " + seconds + " s");
    }

    private void awaitStill() throws InterruptedException {
        for (var then = -1L; then != server.read; Thread.sleep(600)) {
            then = server.read;
        }
    }

    @Test
    void what_may_be_there_from_before_is_asked_first() throws Exception {
        var part = part(100_000);
        server.parts.put(part.part().toString(), Arrays.copyOf(Files.readAllBytes(part.file()), 60_000));
        uploader.send(part.offeredBefore());
        await("arrived " + part.part());
        assertArrives(part);
        assertEquals("HEAD", server.asked.getFirst());
        assertEquals(40_000, server.read);
    }

    @Test
    void what_was_offered_before_and_is_gone_is_offered_anew() throws Exception {
        var part = part(10_000);
        uploader.send(part.offeredBefore());
        await("arrived " + part.part());
        assertArrives(part);
    }

    @Test
    void behind_a_proxy_that_swallows_acknowledgements_it_arrives_all_the_same() throws Exception {
        server.interim = false;
        var part = part(150_000);
        uploader.send(part);
        await("arrived " + part.part());
        assertArrives(part);
    }

    @Test
    void what_the_server_will_never_have_is_given_back_with_its_code() throws Exception {
        server.refuse = "413 upload-too-large";
        var part = part(1_000);
        uploader.send(part);
        await("refused " + part.part() + " upload-too-large");
    }

    @Test
    void a_server_that_stumbles_is_asked_again() throws Exception {
        server.refuse = "500 fault";
        var part = part(1_000);
        uploader.send(part);
        Thread.sleep(500);
        server.refuse = "";
        await("arrived " + part.part());
    }

    @Test
    void a_server_that_goes_on_stumbling_is_asked_more_and_more_seldom() throws Exception {
        server.refuse = "500 fault";
        var part = part(1_000);
        uploader.send(part);
        var start = System.nanoTime();
        Thread.sleep(5_000);
        var seconds = (System.nanoTime() - start) / 1e9;
        var most = 1 + Math.floor(Math.log(seconds + 1) / Math.log(2));
        assertTrue(server.asked.size() <= most, server.asked + " after 0, 1, 3 and 7 seconds");
        assertEquals(List.of(), told, "it is neither there nor refused");
    }

    @Test
    void a_file_that_is_gone_is_given_back_once_and_the_others_go_on() throws Exception {
        var gone = part(50_000);
        Files.delete(gone.file());
        uploader.send(gone);
        await("unreadable " + gone.part());
        var other = part(60_000);
        uploader.send(other);
        await("arrived " + other.part());
        assertEquals(2, told.size(), told.toString());
        assertArrives(other);
    }

    @Test
    void a_file_that_is_shorter_than_it_was_is_given_back_too() throws Exception {
        var cut = part(300_000);
        Files.write(cut.file(), new byte[100_000]);
        uploader.send(cut);
        await("unreadable " + cut.part());
    }

    @ParameterizedTest
    @ValueSource(strings = {"403 kiosk-revoked", "412 tus-version-wrong"})
    void what_is_wrong_with_the_kiosk_is_not_the_fault_of_the_part(String problem) throws Exception {
        server.refuse = problem;
        var part = part(1_000);
        uploader.send(part);
        Thread.sleep(1_500);
        assertEquals(List.of(), told);
        assertTrue(server.asked.size() <= 2, server.asked.toString());
        server.refuse = "";
        await("arrived " + part.part());
    }

    @Test
    void a_bearer_that_ran_out_is_exchanged() throws Exception {
        server.refuse = "401 kiosk-unknown";
        var part = part(1_000);
        uploader.send(part);
        while (bearers.size() > 1) {
            Thread.sleep(10);
        }
        server.refuse = "";
        await("arrived " + part.part());
    }

    @Test
    void bytes_that_twice_had_another_hash_are_given_back() throws Exception {
        server.refuse = "422 hash-wrong";
        var part = part(1_000);
        uploader.send(part);
        await("refused " + part.part() + " hash-wrong");
        assertEquals(2, server.asked.size());
    }

    private Outgoing part(int bytes) throws IOException {
        var content = new byte[bytes];
        new Random().nextBytes(content);
        var part = UUID.randomUUID();
        return Outgoing.of(part, Files.write(folder.resolve(part.toString()), content));
    }

    private void assertArrives(Outgoing part) throws IOException {
        assertArrayEquals(
                Files.readAllBytes(part.file()), server.parts.get(part.part().toString()));
    }

    private void await(String what) throws InterruptedException {
        long start = System.nanoTime();
        while (!told.contains(what)) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30), what + " of " + told);
            Thread.sleep(10);
        }
    }

    private void awaitRead(int bytes) throws InterruptedException {
        while (server.read < bytes) {
            Thread.sleep(5);
        }
    }

    private final class Telling implements Told {
        @Override
        public void durable(UUID part, long bytes) {}

        @Override
        public void arrived(UUID part) {
            told.add("arrived " + part);
        }

        @Override
        public void refused(UUID part, String code) {
            told.add("refused " + part + " " + code);
        }

        @Override
        public void unreadable(UUID part) {
            told.add("unreadable " + part);
        }
    }

    private final class Passes implements Pass {
        @Override
        public CompletionStage<String> bearer() {
            return CompletableFuture.completedFuture(bearers.getFirst());
        }

        @Override
        public void refused(String bearer) {
            if (bearers.size() > 1) {
                bearers.remove(bearer);
            }
        }
    }
}
