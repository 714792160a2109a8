package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

class ExportingTest {
    private static final UUID KIOSK = UUID.randomUUID();
    private static final byte[] PLAIN = new byte[3_000];

    @TempDir
    Path folder;

    private SealedForTests utility;
    private Path stick;

    @BeforeEach
    void aStick() throws Exception {
        utility = SealedForTests.fresh();
        stick = folder.resolve("stick");
    }

    @Test
    void what_is_not_in_the_backup_is_copied_and_opens_for_the_utility_while_the_program_runs() throws Exception {
        try (Spool spool = open()) {
            Piece kept = keep(spool, Kind.NOTE);
            Piece received = keep(spool, Kind.PAGE);
            Piece safe = keep(spool, Kind.PAGE);
            spool.received(received.name().part());
            spool.received(safe.name().part());
            spool.inBackup(List.of(safe.name().part()));

            assertEquals(2, export().parts().size());

            Carried list = Wire.read(Files.readString(stick.resolve(Carried.FILE)), Carried.class);
            assertEquals(KIOSK, list.kiosk());
            for (Piece piece : List.of(kept, received)) {
                Path copy = stick.resolve(piece.file());
                assertTrue(list.parts()
                        .contains(new Carried.Part(piece.file(), piece.name().part(), piece.bytes(), piece.sha256())));
                assertArrayEquals(PLAIN, utility.open(piece.name(), Files.readAllBytes(copy)));
                assertTrue(Files.exists(spool.file(piece)), "what is carried stays here too, until the server has it");
            }
            assertFalse(Files.exists(stick.resolve(safe.file())));
        }
    }

    @Test
    void once_more_onto_the_same_stick_it_is_up_to_date() throws Exception {
        try (Spool spool = open()) {
            keep(spool, Kind.PAGE);
            export();
            keep(spool, Kind.PAGE);
            assertEquals(2, export().parts().size());
        }
    }

    @Test
    void without_a_spool_the_list_is_empty() throws Exception {
        assertEquals(List.of(), export().parts());
    }

    @Test
    void a_stick_that_is_full_has_no_list_and_the_kiosk_loses_nothing() throws Exception {
        Disk full = new Disk() {
            @Override
            void force(Path file) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (Spool spool = open()) {
            Piece piece = keep(spool, Kind.PAGE);
            Exporting exporting = new Exporting(folder.resolve("spool"), full, ExportingTest::signed);
            assertThrows(IOException.class, () -> exporting.into(stick));
            assertFalse(Files.exists(stick.resolve(Carried.FILE)));
            assertTrue(Files.exists(spool.file(piece)));
        }
    }

    private Carried export() throws IOException {
        return Exporting.of(folder.resolve("spool"), ExportingTest::signed).into(stick);
    }

    private static Carried signed(List<Carried.Part> parts) {
        return new Carried(KIOSK, parts, "signed");
    }

    private Spool open() throws IOException {
        return Spool.in(folder.resolve("spool"), InstantSource.system());
    }

    private Piece keep(Spool spool, Kind kind) throws IOException {
        return spool.keep(utility.sealing(), new PartName(UUID.randomUUID(), UUID.randomUUID()), kind, PLAIN);
    }
}
