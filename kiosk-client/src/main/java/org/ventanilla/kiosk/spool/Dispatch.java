package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

    private final Spool spool;
    private final Carrying carrying;
    private final Accounting accounting;
    private final Semaphore wake = new Semaphore(0);
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService couriers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("courier").factory());
    private final Thread thread;
    private Duration rest = SHORTEST_REST;
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
                round();
                rest = wake.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS) ? SHORTEST_REST : longer(rest);
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            if (toAsk) {
                toAsk = false; // before it is asked: who says meanwhile that the link is back is not overheard
                if (!asked()) {
                    toAsk = true;
                }
            }
            Set<UUID> busy = Set.copyOf(underWay); // before the look at what is due: who is through is not due any more
            for (Piece piece : spool.due()) {
                if (!busy.contains(piece.name().part())
                        && underWay.add(piece.name().part())) {
                    couriers.execute(() -> carry(piece));
                }
            }
        } catch (IOException e) {
            LOG.atError().setCause(e).log("The spool cannot be read or written");
            rest = LONGEST_REST;
        }
    }

    /** False when nobody answered. */
    boolean asked() throws IOException {
        List<UUID> parts = spool.toBeAskedFor(ASKED_AT_ONCE);
        if (parts.isEmpty()) {
            return true;
        }
        Optional<Account> account = accounting.of(parts);
        if (account.isPresent()) {
            spool.settle(parts, account.get());
        }
        return account.isPresent();
    }

    private void carry(Piece piece) {
        try {
            if (sent(piece)) {
                toAsk = true;
                wake();
            }
        } catch (IOException e) {
            LOG.atError().setCause(e).log("The spool cannot be written");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(piece.name().part());
        }
    }

    /** False when it could not go now. */
    boolean sent(Piece piece) throws IOException, InterruptedException {
        spool.attempting(piece);
        return switch (carrying.carry(piece, spool.file(piece))) {
            case RECEIVED -> {
                spool.received(piece.name().part());
                yield true;
            }
            case REFUSED -> {
                spool.refused(piece.name().part());
                yield true;
            }
            case NOT_NOW -> false;
        };
    }

    private static Duration longer(Duration rest) {
        Duration twice = rest.multipliedBy(2);
        return twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
    }
}
