package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.spool.Carrying.Outcome;

/** Sends what is in the spool, one part after the other, for as long as the program lives; rests while nothing is due or no link carries it. */
public final class Dispatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration SHORTEST_REST = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Spool spool;
    private final Carrying carrying;
    private final Consumer<Piece> told;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private Duration rest = SHORTEST_REST;

    /** @param told each part whose state changed, on the dispatch's own thread */
    public Dispatch(Spool spool, Carrying carrying, Consumer<Piece> told) {
        this.spool = spool;
        this.carrying = carrying;
        this.told = told;
        this.thread = Thread.ofVirtual().name("dispatch").unstarted(this::run);
    }

    public Dispatch start() {
        thread.start();
        return this;
    }

    /** Something is due, or the link is back: no more resting. */
    public void wake() {
        wake.release();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                round();
                wake.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            rest = emptied() ? SHORTEST_REST : longer(rest);
        } catch (IOException e) {
            LOG.atError().setCause(e).log("The spool cannot be read or written");
            rest = LONGEST_REST;
        }
    }

    /** False when a part could not go now: the others would not either. */
    boolean emptied() throws IOException, InterruptedException {
        for (List<Piece> due = spool.due(); !due.isEmpty(); due = spool.due()) {
            if (!sent(due.get(0))) {
                return false;
            }
        }
        return true;
    }

    private boolean sent(Piece piece) throws IOException, InterruptedException {
        spool.attempting(piece);
        Outcome outcome = carrying.carry(piece, spool.file(piece));
        switch (outcome) {
            case RECEIVED -> {
                spool.received(piece.name().part());
                told.accept(piece.in(Piece.State.RECEIVED));
            }
            case REFUSED -> {
                spool.refused(piece.name().part());
                told.accept(piece.in(Piece.State.REFUSED));
            }
            case NOT_NOW -> {}
        }
        return outcome != Outcome.NOT_NOW;
    }

    private static Duration longer(Duration rest) {
        Duration twice = rest.multipliedBy(2);
        return twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
    }
}
