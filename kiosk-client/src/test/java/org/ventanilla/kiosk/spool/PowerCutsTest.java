package org.ventanilla.kiosk.spool;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

/**
 * The power fails at any instruction, again and again, while parts are kept, sent, acknowledged, asked about and let go. Each run is its
 * seed's. The long profile, one to five minutes: {@code mvn -pl kiosk-client -am test -Dtest=PowerCutsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dventanilla.powercuts=1000}.
 */
class PowerCutsTest {
    private static final int RUNS = Integer.getInteger("ventanilla.powercuts", 20);
    private static final int POWER_CUTS = 6;
    private static final int MOST_INSTRUCTIONS = 120;
    private static final int LONG_DAY = 180;
    private static final Set<String> INSTRUCTIONS = Set.of(
            "write",
            "write on",
            "force",
            "forced",
            "rename",
            "renamed",
            "settle",
            "settled",
            "delete",
            "deleted",
            "index add",
            "index added",
            "index attempt",
            "index attempted",
            "index state",
            "index stated",
            "index remove",
            "index removed",
            "index read",
            "send",
            "send on",
            "sent",
            "ask",
            "asked");

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
        Run run = new Run(folder, seed);
        for (int i = 0; i < POWER_CUTS; i++) {
            run.untilThePowerFails(run.chance.nextInt(MOST_INSTRUCTIONS), () -> run.chance.nextInt(Run.WAYS));
        }
        run.withSteadyPower();
        run.everythingArrived();
    }

    /** Not a sample: at the first instruction, at the second, and so on to the last of a day. */
    @Test
    void the_power_fails_once_at_each_instruction_of_a_day_and_nothing_is_lost() throws Exception {
        Set<String> failedAt = new HashSet<>();
        for (int instruction = 0; instruction < LONG_DAY; instruction++) {
            Run run = new Run(Files.createDirectory(folder.resolve("day-" + instruction)), 4711);
            int[] turn = {0};
            run.untilThePowerFails(instruction, () -> turn[0]++ % Run.WAYS);
            run.withSteadyPower();
            run.everythingArrived();
            failedAt.addAll(run.failedAt);
        }
        assertEquals(INSTRUCTIONS, failedAt, "every kind of instruction had its power cut");
    }

    /** What one kiosk lives through, and what its people were told is safe. */
    private final class Run {
        static final int WAYS = 7;

        private final Path folder;
        private final Random chance;
        private final Map<PartName, byte[]> safe = new HashMap<>();
        private final Map<PartName, byte[]> underWay = new HashMap<>();
        private final Set<String> failedAt = new HashSet<>();
        private ReceivingServer server;

        Run(Path folder, long seed) {
            this.folder = folder;
            chance = new Random(seed);
            server = ReceivingServer.fresh(chance);
        }

        void untilThePowerFails(int instruction, IntSupplier ways)
                throws IOException, GeneralSecurityException, InterruptedException {
            Mains mains = new Mains(instruction);
            FailingDisk disk = new FailingDisk(mains, chance);
            server = server.seenWith(mains);
            try (Index index = new FailingIndex(SqliteIndex.open(folder.resolve("index.db")), mains)) {
                live(new Mending(folder, disk, InstantSource.system()).mended(index), ways);
            } catch (PowerCut cut) {
                failedAt.add(requireNonNull(mains.failedAt()));
            }
            disk.lose();
        }

        private void live(Spool spool, IntSupplier ways) throws IOException, InterruptedException {
            Dispatch dispatch = new Dispatch(spool, server, server);
            dispatch.asked();
            while (true) {
                switch (ways.getAsInt()) {
                    case 0, 1 -> keep(spool);
                    case 2, 3 -> sendWhatIsDue(spool, dispatch);
                    case 4 -> server.backUp();
                    case 5 -> dispatch.asked();
                    default -> server.restoreYesterday();
                }
            }
        }

        /** False when a part could not go. */
        private boolean sendWhatIsDue(Spool spool, Dispatch dispatch) throws IOException, InterruptedException {
            for (Piece piece : spool.due()) {
                if (!dispatch.sent(piece)) {
                    return false;
                }
            }
            return true;
        }

        private void keep(Spool spool) throws IOException {
            PartName name = new PartName(id(), id());
            byte[] plain = new byte[chance.nextInt(20_000)];
            chance.nextBytes(plain);
            underWay.put(name, plain);
            spool.keep(
                    utility.sealing(), name, List.of(Kind.values()).get(chance.nextInt(Kind.values().length)), plain);
            safe.put(name, underWay.remove(name));
        }

        /** Its seed's, so that a run can be had again. */
        private UUID id() {
            return new UUID(chance.nextLong(), chance.nextLong());
        }

        void withSteadyPower() throws IOException, InterruptedException {
            server = server.seenWith(Mains.steady());
            try (Spool spool = Spool.in(folder, InstantSource.system())) {
                Dispatch dispatch = new Dispatch(spool, server, server);
                dispatch.asked();
                while (!sendWhatIsDue(spool, dispatch)) {
                    Thread.onSpinWait();
                }
                assertEquals(
                        0,
                        spool.all().stream()
                                .filter(p -> p.state() == Piece.State.MISSING)
                                .count());
                server.backUp();
                dispatch.asked();
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
