package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

/**
 * The power fails at any instruction, again and again, while parts are kept, sent, acknowledged and let go. Each run is its seed's; more
 * than the sample: {@code -Dventanilla.runs=2000}.
 */
class PowerCutsTest {
    private static final int RUNS = Integer.getInteger("ventanilla.runs", 20);
    private static final int POWER_CUTS = 6;
    private static final int MOST_INSTRUCTIONS = 120;

    private final SealedForTests utility;

    @TempDir
    Path folder;

    PowerCutsTest() throws GeneralSecurityException {
        utility = SealedForTests.fresh();
    }

    static LongStream seeds() {
        return LongStream.range(0, RUNS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_part_that_was_kept_is_at_the_server_once_and_byte_for_byte(long seed) throws Exception {
        Run run = new Run(seed);
        for (int i = 0; i < POWER_CUTS; i++) {
            run.untilThePowerFails();
        }
        run.withSteadyPower();
        run.everythingArrived();
    }

    @Test
    void the_power_does_fail_in_these_runs() throws Exception {
        Run run = new Run(1);
        for (int i = 0; i < POWER_CUTS; i++) {
            run.untilThePowerFails();
        }
        assertTrue(run.cuts > 0);
    }

    /** What one kiosk lives through, and what its people were told is safe. */
    private final class Run {
        private final Random chance;
        private final Map<PartName, byte[]> safe = new HashMap<>();
        private final Map<PartName, byte[]> underWay = new HashMap<>();
        private ReceivingServer server;
        private int cuts;

        Run(long seed) {
            chance = new Random(seed);
            server = new ReceivingServer(chance, Mains.steady());
        }

        void untilThePowerFails() throws IOException, GeneralSecurityException, InterruptedException {
            Mains mains = new Mains(chance.nextInt(MOST_INSTRUCTIONS));
            FailingDisk disk = new FailingDisk(mains, chance);
            server = server.seenWith(mains);
            try (Index index = new FailingIndex(SqliteIndex.open(folder.resolve("index.db")), mains)) {
                live(new Mending(folder, disk, InstantSource.system()).mended(index), mains);
            } catch (PowerCut cut) {
                cuts++;
            }
            disk.lose();
        }

        private void live(Spool spool, Mains mains) throws IOException, InterruptedException {
            offerAgain(spool);
            while (!mains.failed()) {
                switch (chance.nextInt(4)) {
                    case 0, 1 -> keep(spool);
                    case 2 -> sendWhatIsDue(spool);
                    default -> spool.inBackup(server.backUp());
                }
                if (chance.nextInt(8) == 0) {
                    server.restoreYesterday();
                    offerAgain(spool);
                }
            }
        }

        /** As after each sign-in: the server may have been put back meanwhile. */
        private void offerAgain(Spool spool) throws IOException {
            spool.lacking(server.lacks(
                    spool.all().stream().map(piece -> piece.name().part()).toList()));
        }

        /** False when a part could not go. */
        private boolean sendWhatIsDue(Spool spool) throws IOException, InterruptedException {
            Dispatch dispatch = new Dispatch(spool, server, parts -> Optional.empty());
            for (Piece piece : spool.due()) {
                if (!dispatch.sent(piece)) {
                    return false;
                }
            }
            return true;
        }

        private void keep(Spool spool) throws IOException {
            PartName name = new PartName(UUID.randomUUID(), UUID.randomUUID());
            byte[] plain = new byte[chance.nextInt(20_000)];
            chance.nextBytes(plain);
            underWay.put(name, plain);
            spool.keep(
                    utility.sealing(), name, List.of(Kind.values()).get(chance.nextInt(Kind.values().length)), plain);
            safe.put(name, underWay.remove(name));
        }

        void withSteadyPower() throws IOException, InterruptedException {
            server = server.seenWith(Mains.steady());
            try (Spool spool = Spool.in(folder, InstantSource.system())) {
                offerAgain(spool);
                while (!sendWhatIsDue(spool)) {
                    Thread.onSpinWait();
                }
                assertEquals(
                        0,
                        spool.all().stream()
                                .filter(p -> p.state() == Piece.State.MISSING)
                                .count());
                spool.inBackup(server.backUp());
                assertEquals(List.of(), spool.all(), "nothing is refused, and what is in the backup goes");
            }
        }

        void everythingArrived() throws IOException, GeneralSecurityException {
            for (Map.Entry<PartName, byte[]> part : safe.entrySet()) {
                byte[] sealed = server.has.get(part.getKey().part());
                assertTrue(sealed != null, "a part that was safe never arrived");
                assertArrayEquals(part.getValue(), utility.open(part.getKey(), sealed));
            }
            assertTrue(server.has.size() <= safe.size() + underWay.size(), "and nothing arrived that nobody handed in");
            try (var left = Files.list(folder)) {
                assertEquals(
                        0,
                        left.filter(file -> !file.getFileName().toString().startsWith("index.db"))
                                .count());
            }
        }
    }
}
