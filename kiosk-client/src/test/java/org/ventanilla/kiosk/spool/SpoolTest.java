package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Carrying.Outcome;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

class SpoolTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-10T15:00:00Z"));
    private static final byte[] PLAIN = "Yo, Rosa, no debo esa suma".getBytes(StandardCharsets.UTF_8);

    private final SealedForTests utility;
    private final UUID envelope = UUID.randomUUID();

    @TempDir
    Path folder;

    SpoolTest() throws GeneralSecurityException {
        utility = SealedForTests.fresh();
    }

    @Test
    void what_lies_here_opens_only_for_the_utility() throws Exception {
        try (Spool spool = open()) {
            Piece piece = keep(spool, Kind.FORM, PLAIN);
            byte[] sealed = Files.readAllBytes(spool.file(piece));
            assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Rosa"));
            assertArrayEquals(PLAIN, utility.open(piece.name(), sealed));
            assertEquals(sealed.length, piece.bytes());
        }
    }

    @Test
    void a_part_kept_twice_is_there_once() throws Exception {
        try (Spool spool = open()) {
            PartName name = new PartName(envelope, UUID.randomUUID());
            Piece first = spool.keep(utility.sealing(), name, Kind.PAGE, PLAIN);
            assertEquals(first, spool.keep(utility.sealing(), name, Kind.PAGE, new byte[3]));
            assertEquals(List.of(first), spool.all());
        }
    }

    @Test
    void small_things_go_first_and_what_failed_many_times_goes_last() throws Exception {
        try (Spool spool = open()) {
            Piece large = keep(spool, Kind.NOTE, new byte[50_000]);
            Piece small = keep(spool, Kind.PREVIEW, new byte[5_000]);
            Piece bad = keep(spool, Kind.FORM, new byte[10]);
            assertEquals(List.of(bad, small, large), spool.due());
            for (int i = 0; i < 21; i++) {
                spool.attempting(bad);
            }
            assertEquals(
                    List.of(small.name(), large.name(), bad.name()),
                    spool.due().stream().map(Piece::name).toList());
        }
    }

    @Test
    void what_the_server_has_stays_until_its_backup_has_it_too() throws Exception {
        try (Spool spool = open()) {
            Piece piece = keep(spool, Kind.PAGE, PLAIN);
            UUID part = piece.name().part();
            spool.inBackup(List.of(part));
            assertEquals(1, spool.due().size(), "it was never received, so no backup can have it");
            spool.received(part);
            assertTrue(spool.due().isEmpty());
            assertTrue(Files.exists(spool.file(piece)));
            spool.inBackup(List.of(part));
            assertFalse(Files.exists(spool.file(piece)));
            assertTrue(spool.all().isEmpty());
        }
    }

    @Test
    void a_server_put_back_to_yesterday_is_sent_again_what_it_lost() throws Exception {
        try (Spool spool = open()) {
            Piece piece = keep(spool, Kind.PAGE, PLAIN);
            spool.received(piece.name().part());
            spool.lacking(List.of(piece.name().part(), UUID.randomUUID()));
            assertEquals(State.KEPT, spool.due().get(0).state());
        }
    }

    @Test
    void what_the_server_refuses_is_kept_aside() throws Exception {
        try (Spool spool = open()) {
            Piece piece = keep(spool, Kind.PAGE, PLAIN);
            spool.refused(piece.name().part());
            assertTrue(spool.due().isEmpty());
            assertEquals(State.REFUSED, spool.all().get(0).state());
            assertTrue(Files.exists(spool.file(piece)));
        }
    }

    @Test
    void a_damaged_index_is_made_anew_from_the_files() throws Exception {
        Piece piece;
        try (Spool spool = open()) {
            piece = keep(spool, Kind.NOTE, PLAIN);
        }
        Files.write(folder.resolve("index.db"), "this was an index".getBytes(StandardCharsets.UTF_8));
        Files.deleteIfExists(folder.resolve("index.db-wal"));
        try (Spool spool = open()) {
            Piece again = spool.due().get(0);
            assertEquals(piece.name(), again.name());
            assertEquals(piece.kind(), again.kind());
            assertEquals(piece.sha256(), again.sha256());
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("index-damaged-")));
        }
    }

    @Test
    void a_file_that_is_gone_is_said_to_be_gone_and_comes_back_with_it() throws Exception {
        Path file;
        byte[] sealed;
        try (Spool spool = open()) {
            file = spool.file(keep(spool, Kind.PAGE, PLAIN));
            sealed = Files.readAllBytes(file);
        }
        Files.delete(file);
        try (Spool spool = open()) {
            assertEquals(State.MISSING, spool.all().get(0).state());
        }
        Files.write(file, sealed);
        try (Spool spool = open()) {
            assertEquals(State.KEPT, spool.all().get(0).state());
        }
    }

    @Test
    void the_file_of_something_that_the_server_has_is_no_loss_until_the_server_lacks_it() throws Exception {
        UUID part;
        try (Spool spool = open()) {
            Piece piece = keep(spool, Kind.PAGE, PLAIN);
            part = piece.name().part();
            spool.received(part);
            Files.delete(spool.file(piece));
        }
        try (Spool spool = open()) {
            assertEquals(State.RECEIVED, spool.all().get(0).state());
            spool.settle(List.of(part), new Account(List.of(part), List.of(), Map.of()));
            assertFalse(new Dispatch(spool, (piece, file) -> Outcome.RECEIVED, parts -> Optional.empty())
                    .sent(spool.due().get(0)));
            assertEquals(State.MISSING, spool.all().get(0).state());
            spool.settle(List.of(part), new Account(List.of(), List.of(part), Map.of()));
            assertTrue(spool.all().isEmpty(), "the server had it after all");
        }
    }

    @Test
    void a_disk_without_room_keeps_nothing_by_halves_and_says_so() throws Exception {
        Disk full = new Disk() {
            @Override
            void write(Path file, Content content) throws IOException {
                super.write(file, out -> {
                    out.write(7);
                    throw new IOException("No space left on device");
                });
            }
        };
        try (Spool spool = new Mending(folder, full, CLOCK).mended(SqliteIndex.open(folder.resolve("index.db")))) {
            assertThrows(IOException.class, () -> keep(spool, Kind.PAGE, PLAIN));
            assertTrue(spool.all().isEmpty());
        }
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> !file.getFileName().toString().startsWith("index.db")));
        }
    }

    @Test
    void an_index_that_speaks_of_what_we_do_not_know_is_made_anew_too() throws Exception {
        Piece piece;
        try (Spool spool = open()) {
            piece = keep(spool, Kind.NOTE, PLAIN);
        }
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("index.db"));
                Statement statement = db.createStatement()) {
            statement.execute("UPDATE piece SET state = 'VANISHED'");
        }
        try (Spool spool = open()) {
            assertEquals(piece.sha256(), spool.due().get(0).sha256());
        }
    }

    @Test
    void a_clock_that_is_set_back_changes_no_order_and_loses_nothing() throws Exception {
        Piece before;
        try (Spool spool = open()) {
            before = keep(spool, Kind.NOTE, new byte[100]);
        }
        InstantSource yearsAgo = InstantSource.fixed(Instant.parse("1980-01-01T00:00:00Z"));
        try (Spool spool = Spool.in(folder, yearsAgo)) {
            Piece after = keep(spool, Kind.NOTE, new byte[200]);
            spool.received(before.name().part());
            assertEquals(List.of(after), spool.due());
            spool.lacking(List.of(before.name().part()));
            assertEquals(
                    List.of(before.name(), after.name()),
                    spool.due().stream().map(Piece::name).toList());
        }
    }

    @Test
    void a_disk_that_fails_after_the_file_has_its_name_keeps_the_part_once() throws Exception {
        PartName name = new PartName(envelope, UUID.randomUUID());
        Deque<String> faults = new ArrayDeque<>(List.of("database or disk is full"));
        try (Spool spool = new Mending(folder, new Disk(), CLOCK)
                .mended(new FullIndex(SqliteIndex.open(folder.resolve("index.db")), faults))) {
            assertThrows(IOException.class, () -> spool.keep(utility.sealing(), name, Kind.PAGE, PLAIN));
            Piece piece = spool.keep(utility.sealing(), name, Kind.PAGE, PLAIN);
            assertArrayEquals(PLAIN, utility.open(name, Files.readAllBytes(spool.file(piece))));
            assertEquals(piece.bytes(), Files.size(spool.file(piece)));
            assertEquals(List.of(piece), spool.all());
        }
    }

    @Test
    void a_read_only_disk_keeps_nothing_and_says_so_and_what_lies_there_can_still_be_sent() throws Exception {
        Piece piece;
        try (Spool spool = open()) {
            piece = keep(spool, Kind.PAGE, PLAIN);
        }
        Disk readOnly = new Disk() {
            @Override
            void write(Path file, Content content) throws IOException {
                throw new IOException("Read-only file system");
            }

            @Override
            void delete(Path file) {}
        };
        Deque<String> faults = new ArrayDeque<>(Collections.nCopies(100, "attempt to write a readonly database"));
        AtomicInteger sent = new AtomicInteger();
        try (Spool spool = new Mending(folder, readOnly, CLOCK)
                .mended(new FullIndex(SqliteIndex.open(folder.resolve("index.db")), faults))) {
            assertThrows(IOException.class, () -> keep(spool, Kind.PAGE, PLAIN));
            Dispatch dispatch = new Dispatch(
                    spool,
                    (each, file) -> {
                        sent.incrementAndGet();
                        return Outcome.RECEIVED;
                    },
                    parts -> Optional.empty());
            assertThrows(IOException.class, () -> dispatch.sent(piece));
            dispatch.round();
            dispatch.round();
            assertEquals(1, sent.get(), "it is there, and is not sent again only because that cannot be written down");
            faults.clear();
            dispatch.round();
            assertEquals(State.RECEIVED, spool.all().get(0).state());
        }
    }

    @Test
    void a_strangers_file_in_the_folder_disturbs_nobody() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thumbs.db"), "x");
        Files.writeString(folder.resolve("a_b_page.sealed"), "x");
        try (Spool spool = open()) {
            assertTrue(spool.all().isEmpty());
        }
        assertTrue(Files.exists(folder.resolve("thumbs.db")));
    }

    /** The real index on a disk that takes no word while there are faults left. */
    private record FullIndex(Index index, Deque<String> faults) implements Index {
        private void fault() throws IOException {
            String fault = faults.poll();
            if (fault != null) {
                throw new IOException(fault);
            }
        }

        @Override
        public void add(Piece piece) throws IOException {
            fault();
            index.add(piece);
        }

        @Override
        public void attempt(UUID part) throws IOException {
            fault();
            index.attempt(part);
        }

        @Override
        public void state(UUID part, State state) throws IOException {
            fault();
            index.state(part, state);
        }

        @Override
        public void remove(UUID part) throws IOException {
            fault();
            index.remove(part);
        }

        @Override
        public List<Piece> all() throws IOException {
            return index.all();
        }

        @Override
        public void close() {
            index.close();
        }
    }

    private Spool open() throws IOException {
        return Spool.in(folder, CLOCK);
    }

    private Piece keep(Spool spool, Kind kind, byte[] plain) throws IOException {
        return spool.keep(utility.sealing(), new PartName(envelope, UUID.randomUUID()), kind, plain);
    }
}
