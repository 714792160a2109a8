package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Carrying.Outcome;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

class DispatchTest {
    private final BlockingQueue<Piece> told = new LinkedBlockingQueue<>();
    private final AtomicReference<Outcome> answer = new AtomicReference<>(Outcome.RECEIVED);
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
    void sends_what_is_due_and_tells() throws Exception {
        Piece piece = keep();
        try (Dispatch dispatch = dispatch().start()) {
            assertEquals(piece.name(), next().name());
            assertEquals(State.RECEIVED, spool.all().get(0).state());
            Piece later = keep();
            dispatch.wake();
            assertEquals(later.name(), next().name());
        }
    }

    @Test
    void keeps_what_is_refused_and_goes_on() throws Exception {
        answer.set(Outcome.REFUSED);
        keep();
        try (Dispatch dispatch = dispatch().start()) {
            assertEquals(State.REFUSED, next().state());
            answer.set(Outcome.RECEIVED);
            keep();
            dispatch.wake();
            assertEquals(State.RECEIVED, next().state());
        }
    }

    @Test
    void without_a_link_it_counts_the_try_before_it_and_waits() throws Exception {
        answer.set(Outcome.NOT_NOW);
        keep();
        assertTrue(!dispatch().emptied());
        assertEquals(1, spool.due().get(0).attempts());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void goes_on_as_soon_as_it_hears_that_the_link_is_back() throws Exception {
        answer.set(Outcome.NOT_NOW);
        keep();
        try (Dispatch dispatch = dispatch().start()) {
            while (spool.due().get(0).attempts() < 2) {
                Thread.sleep(5);
            }
            answer.set(Outcome.RECEIVED);
            dispatch.wake();
            assertEquals(State.RECEIVED, next().state());
        }
    }

    private Dispatch dispatch() {
        return new Dispatch(spool, (piece, file) -> answer.get(), told::add);
    }

    private Piece next() throws InterruptedException {
        Piece piece = told.poll(20, TimeUnit.SECONDS);
        assertTrue(piece != null, "nothing was told");
        return piece;
    }

    private Piece keep() throws IOException {
        return spool.keep(
                utility.sealing(), new PartName(UUID.randomUUID(), UUID.randomUUID()), Kind.PAGE, new byte[2_000]);
    }
}
