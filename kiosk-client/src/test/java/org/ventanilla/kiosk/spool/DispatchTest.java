package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Carrying.Outcome;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

class DispatchTest {
    private volatile Outcome answer = Outcome.RECEIVED;
    private volatile Optional<Account> account = Optional.empty();
    private final AtomicInteger carried = new AtomicInteger();
    private SealedForTests utility;
    private Spool spool;

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptySpool() throws Exception {
        utility = SealedForTests.fresh();
        spool = Spool.in(folder, InstantSource.system());
    }

    @Test
    void sends_what_is_due_also_what_came_later() throws Exception {
        Piece piece = keep();
        try (Dispatch dispatch = dispatch().start()) {
            until(piece, State.RECEIVED);
            Piece later = keep();
            dispatch.wake();
            until(later, State.RECEIVED);
        }
        assertEquals(2, carried.get());
    }

    @Test
    void keeps_what_is_refused_and_goes_on() throws Exception {
        answer = Outcome.REFUSED;
        Piece bad = keep();
        try (Dispatch dispatch = dispatch().start()) {
            until(bad, State.REFUSED);
            answer = Outcome.RECEIVED;
            Piece good = keep();
            dispatch.wake();
            until(good, State.RECEIVED);
            assertTrue(Files.exists(spool.file(bad)));
        }
    }

    @Test
    void a_part_that_takes_long_holds_up_no_other() throws Exception {
        CountDownLatch link = new CountDownLatch(1);
        Piece slow = keep();
        Carrying carrying = (piece, file) -> {
            if (piece.name().equals(slow.name())) {
                link.await();
            }
            return Outcome.RECEIVED;
        };
        try (Dispatch dispatch = new Dispatch(spool, carrying, parts -> Optional.empty()).start()) {
            Piece quick = keep();
            dispatch.wake();
            until(quick, State.RECEIVED);
            link.countDown();
            until(slow, State.RECEIVED);
        }
    }

    @Test
    void without_a_link_it_counts_the_try_before_it() throws Exception {
        answer = Outcome.NOT_NOW;
        assertTrue(!dispatch().sent(keep()));
        assertEquals(1, spool.due().get(0).attempts());
    }

    @Test
    void goes_on_as_soon_as_it_hears_that_the_link_is_back() throws Exception {
        answer = Outcome.NOT_NOW;
        Piece piece = keep();
        try (Dispatch dispatch = dispatch().start()) {
            until(piece, known -> known.attempts() > 1);
            answer = Outcome.RECEIVED;
            dispatch.linkIsBack();
            until(piece, State.RECEIVED);
        }
    }

    @Test
    void what_the_server_lacks_is_sent_again_when_the_link_is_back() throws Exception {
        Piece piece = keep();
        try (Dispatch dispatch = dispatch().start()) {
            until(piece, State.RECEIVED);
            account = Optional.of(new Account(List.of(piece.name().part()), List.of(), Map.of()));
            dispatch.linkIsBack();
            until(piece, known -> known.attempts() > 1);
        }
    }

    @Test
    void what_the_server_finds_out_after_it_arrived_is_heard_without_a_new_link() throws Exception {
        List<List<UUID>> asked = new CopyOnWriteArrayList<>();
        Accounting slow = parts -> {
            asked.add(parts);
            UUID last = parts.getLast();
            Map<UUID, String> refused = asked.size() < 3 ? Map.of() : Map.of(last, "seal-broken");
            return Optional.of(new Account(List.of(), List.of(), refused));
        };
        Piece piece = keep();
        try (Dispatch dispatch = new Dispatch(spool, (part, file) -> Outcome.RECEIVED, slow).start()) {
            until(piece, State.REFUSED);
        }
    }

    @Test
    void what_is_kept_aside_there_is_kept_aside_here_and_what_is_in_the_backup_goes() throws Exception {
        Piece refused = keep();
        Piece safe = keep();
        UUID part = refused.name().part();
        try (Dispatch dispatch = dispatch().start()) {
            until(refused, State.RECEIVED);
            until(safe, State.RECEIVED);
            account = Optional.of(new Account(List.of(), List.of(safe.name().part()), Map.of(part, "seal-broken")));
            dispatch.linkIsBack();
            until(refused, State.REFUSED);
            while (spool.all().size() > 1) {
                Thread.sleep(5);
            }
            account = Optional.of(new Account(List.of(), List.of(), Map.of()));
            dispatch.linkIsBack();
            until(refused, State.RECEIVED);
        }
    }

    @Test
    void a_file_that_vanished_is_said_to_be_missing_once_and_holds_up_no_other() throws Exception {
        Piece gone = keep();
        Files.delete(spool.file(gone));
        try (Dispatch dispatch = dispatch().start()) {
            until(gone, State.MISSING);
            Piece other = keep();
            dispatch.wake();
            until(other, State.RECEIVED);
        }
        assertEquals(1, carried.get());
    }

    @Test
    void a_file_that_shrank_while_it_was_sent_is_missing_too() throws Exception {
        answer = Outcome.GONE;
        Piece gone = keep();
        try (Dispatch dispatch = dispatch().start()) {
            until(gone, State.MISSING);
            dispatch.wake();
            Thread.sleep(100);
        }
        assertEquals(1, carried.get());
    }

    @Test
    void an_account_that_cannot_be_written_down_or_is_nonsense_keeps_nothing_from_being_sent() throws Exception {
        Piece safe = keep();
        spool.received(safe.name().part());
        Files.delete(spool.file(safe));
        Files.createDirectories(spool.file(safe).resolve("in the way")); // a name that cannot be deleted
        AtomicInteger asked = new AtomicInteger();
        Accounting accounting = parts -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("a fault of ours");
            }
            return Optional.of(new Account(List.of(), parts, Map.of()));
        };
        try (Dispatch dispatch = new Dispatch(spool, (piece, file) -> Outcome.RECEIVED, accounting).start()) {
            while (asked.get() == 0) {
                Thread.sleep(5);
            }
            dispatch.linkIsBack();
            until(keep(), State.RECEIVED);
        }
        assertTrue(asked.get() > 1);
    }

    @Test
    void a_backlog_of_weeks_is_asked_about_in_pages_to_its_end() throws Exception {
        List<Integer> pages = new ArrayList<>();
        Set<UUID> asked = new HashSet<>();
        for (int i = 0; i < 1_203; i++) {
            spool.received(keep(10).name().part());
        }
        new Dispatch(spool, (piece, file) -> answer, parts -> {
                    pages.add(parts.size());
                    asked.addAll(parts);
                    return Optional.of(new Account(parts, List.of(), Map.of()));
                })
                .asked();
        assertEquals(List.of(500, 500, 203), pages);
        assertEquals(1_203, asked.size());
        assertEquals(1_203, spool.due().size(), "the server was put back: all of it goes again");
    }

    /** The image knows nothing of what came after it, and thinks that what has long arrived is still to go. */
    @Test
    void a_kiosk_put_back_to_an_old_image_doubles_nothing() throws Exception {
        ReceivingServer server = ReceivingServer.fresh(new Random(1));
        Piece piece = keep();
        Path image = Files.createDirectory(folder.resolve("image"));
        for (Path file : List.of(spool.file(piece), folder.resolve("index.db"), folder.resolve("index.db-wal"))) {
            Files.copy(file, image.resolve(file.getFileName()));
        }
        sendAll(spool, server);
        byte[] arrived = server.has.get(piece.name().part());
        server.backUp();
        try (Spool old = Spool.in(image, InstantSource.system())) {
            sendAll(old, server);
            assertSame(arrived, server.has.get(piece.name().part()));
            new Dispatch(old, server, server).asked();
            assertEquals(List.of(), old.all());
        }
    }

    private static void sendAll(Spool from, ReceivingServer server) throws Exception {
        while (!from.due().isEmpty()) {
            new Dispatch(from, server, server).sent(from.due().get(0));
        }
    }

    private Dispatch dispatch() {
        return new Dispatch(
                spool,
                (piece, file) -> {
                    carried.incrementAndGet();
                    return answer;
                },
                parts -> account);
    }

    private void until(Piece piece, State state) throws Exception {
        until(piece, known -> known.state() == state);
    }

    private void until(Piece piece, Predicate<Piece> wanted) throws Exception {
        for (long until = System.nanoTime() + 20_000_000_000L; ; Thread.sleep(5)) {
            Piece known = spool.all().stream()
                    .filter(each -> each.name().equals(piece.name()))
                    .findFirst()
                    .orElseThrow();
            if (wanted.test(known)) {
                return;
            }
            assertTrue(System.nanoTime() < until, "it is still " + known);
        }
    }

    private Piece keep() throws IOException {
        return keep(2_000);
    }

    private Piece keep(int bytes) throws IOException {
        return spool.keep(
                utility.sealing(), new PartName(UUID.randomUUID(), UUID.randomUUID()), Kind.PAGE, new byte[bytes]);
    }
}
