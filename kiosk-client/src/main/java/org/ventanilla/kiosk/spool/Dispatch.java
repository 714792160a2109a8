package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the spool for as long as the program lives: everything that is due at once, so that whoever carries it can let a small
 * part overtake a large one. Rests while nothing is due or nothing can be carried. When it begins, when the link is back and after
 * something arrived it asks the server what it has, sends again what is lacking there and lets go what lies in its backup.
 */
public final class Dispatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration SHORTEST_REST = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final int ASKED_AT_ONCE = 500;

    /** The server opens what arrived in these seconds; who handed it in may still be here to hear that it did not open. */
    private static final int ASKED_AFTER_ARRIVAL = 4;

    private final Spool spool;
    private final Carrying carrying;
    private final Accounting accounting;
    private final Semaphore wake = new Semaphore(0);
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService couriers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("courier").factory());
    private final Thread thread;
    /** At the server, while the disk does not take a word of it. */
    private final Set<UUID> arrived = ConcurrentHashMap.newKeySet();

    /** Arrived just now, and how often the server is still to be asked what became of it. */
    private final Map<UUID, Integer> fresh = new ConcurrentHashMap<>();

    private Duration rest = SHORTEST_REST;
    private volatile boolean complained;
    private volatile boolean toAsk = true;

    public Dispatch(Spool spool, Carrying carrying, Accounting accounting) {
        this.spool = spool;
        this.carrying = carrying;
        this.accounting = accounting;
        this.thread = Thread.ofVirtual().name("dispatch").unstarted(this::run);
    }

    public Dispatch start() {
        thread.start();
        return this;
    }

    /** Something is due: no more resting. */
    public void wake() {
        wake.release();
    }

    /** The link is back: the server may be another one than before. */
    public void linkIsBack() {
        toAsk = true;
        wake();
    }

    @Override
    public void close() {
        thread.interrupt();
        couriers.shutdownNow();
    }

    private void run() {
        try {
            while (true) {
                insist();
                rest = wake.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS) ? SHORTEST_REST : longer(rest);
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong in a round, there is another one: nobody starts this thread again. */
    private void insist() {
        try {
            round();
        } catch (RuntimeException e) {
            complain(e);
            rest = LONGEST_REST;
        }
    }

    void round() {
        askNow();
        try {
            Set<UUID> busy = Set.copyOf(underWay); // before the look at what is due: who is through is not due any more
            for (Piece piece : spool.due()) {
                UUID part = piece.name().part();
                if (!busy.contains(part) && !arrived.contains(part) && underWay.add(part)) {
                    couriers.execute(() -> carry(piece));
                }
            }
            for (UUID part : arrived) {
                received(part);
            }
        } catch (IOException e) {
            complain(e);
            rest = LONGEST_REST;
        }
    }

    /** What cannot be written down of the answer keeps nothing from being sent. */
    private void askNow() {
        boolean wanted = toAsk;
        toAsk = false; // before it is asked: who says meanwhile that the link is back is not overheard
        try {
            if (wanted && !asked()) {
                toAsk = true;
            }
            askOfFresh();
        } catch (IOException e) {
            complain(e);
            toAsk = true;
        }
    }

    /** Once, until the disk is well again: it may be full or read-only for days. Who is interrupted was told to stop, and no disk is ill. */
    private void complain(Exception fault) {
        if (!complained && !Thread.currentThread().isInterrupted()) {
            complained = true;
            LOG.atError().setCause(fault).log("The spool cannot be read or written");
        }
    }

    /** False when nobody answered. */
    boolean asked() throws IOException {
        List<UUID> parts = spool.toBeAskedFor();
        for (int from = 0; from < parts.size(); from += ASKED_AT_ONCE) {
            List<UUID> some = parts.subList(from, Math.min(parts.size(), from + ASKED_AT_ONCE));
            Optional<Account> account = accounting.of(some);
            if (account.isEmpty()) {
                return false;
            }
            spool.settle(some, account.get());
        }
        return true;
    }

    /** Of these few alone: the account of all may be long and the link thin. */
    private void askOfFresh() throws IOException {
        List<UUID> few = List.copyOf(fresh.keySet());
        if (few.isEmpty()) {
            return;
        }
        Optional<Account> account = accounting.of(few);
        if (account.isPresent()) {
            spool.settle(few, account.get());
            few.forEach(part -> fresh.computeIfPresent(part, (same, left) -> left == 1 ? null : left - 1));
        }
    }

    private void carry(Piece piece) {
        try {
            if (sent(piece)) {
                toAsk = true;
                wake();
            }
        } catch (IOException e) {
            complain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(piece.name().part());
        }
    }

    /** False when it could not go now. */
    boolean sent(Piece piece) throws IOException, InterruptedException {
        attempting(piece);
        return switch (outcome(piece)) {
            case RECEIVED -> {
                received(piece.name().part());
                yield true;
            }
            case REFUSED -> {
                spool.refused(piece.name().part());
                yield true;
            }
            case GONE -> {
                spool.gone(piece);
                yield false;
            }
            case NOT_NOW -> false;
        };
    }

    private Carrying.Outcome outcome(Piece piece) throws InterruptedException {
        Path sealed = spool.file(piece);
        return Files.exists(sealed) ? carrying.carry(piece, sealed) : Carrying.Outcome.GONE;
    }

    /** A disk that is full or read-only is one more reason to bring away what lies on it. */
    private void attempting(Piece piece) {
        try {
            spool.attempting(piece);
            complained = false;
        } catch (IOException e) {
            complain(e);
        }
    }

    /** What cannot be written down is at least not sent again and again. */
    private void received(UUID part) throws IOException {
        arrived.add(part);
        spool.received(part);
        arrived.remove(part);
        fresh.put(part, ASKED_AFTER_ARRIVAL);
    }

    private static Duration longer(Duration rest) {
        Duration twice = rest.multipliedBy(2);
        return twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
    }
}
