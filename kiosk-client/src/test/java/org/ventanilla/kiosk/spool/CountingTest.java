package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;

class CountingTest {
    private final BlockingQueue<Tally> told = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private Tally until(Predicate<Tally> wanted) throws InterruptedException {
        Tally tally = told.poll(60, TimeUnit.SECONDS);
        while (tally != null && !wanted.test(tally)) {
            tally = told.poll(60, TimeUnit.SECONDS);
        }
        assertNotNull(tally, "never counted so");
        return tally;
    }

    @Test
    void each_change_of_the_spool_is_counted_soon_and_also_what_an_earlier_program_left() throws Exception {
        SealedForTests utility = SealedForTests.fresh();
        try (Spool before = Spool.in(folder, InstantSource.system())) {
            keep(before, utility);
        }
        try (Spool spool = Spool.in(folder, InstantSource.system());
                Counting counting = new Counting(spool, told::add).start()) {
            until(tally -> tally.waiting() == 1);
            Piece second = keep(spool, utility);
            until(tally -> tally.waiting() == 2);
            counting.moved(second.name().part());
            assertEquals(2, until(tally -> tally.travelling() == 1).waiting());
            spool.received(second.name().part());
            until(tally -> tally.waiting() == 1 && tally.received() == 1 && tally.travelling() == 0);
            spool.settle(
                    List.of(second.name().part()),
                    new Account(List.of(), List.of(), Map.of(second.name().part(), "seal-broken")));
            until(tally -> tally.refused() == 1);
        }
    }

    private static Piece keep(Spool spool, SealedForTests utility) throws Exception {
        PartName name = new PartName(UUID.randomUUID(), UUID.randomUUID());
        return spool.keep(utility.sealing(), name, Kind.PAGE, new byte[100]);
    }
}
