package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the spool when it changed, and now and then because what waits grows older. Many changes in one moment are counted once; on a
 * thread of its own.
 */
public final class Counting implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);
    private static final Duration CALM = Duration.ofMillis(300);
    private static final Duration AGAIN = Duration.ofSeconds(10);

    /** A part of which nothing went for so long travels no more, whatever its socket hopes. */
    private static final Duration STANDS_STILL = Duration.ofSeconds(15);

    private final Spool spool;
    private final Consumer<Tally> told;
    private final Semaphore news = new Semaphore(0);
    private final Map<UUID, Long> moved = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofVirtual().name("counting").unstarted(this::run);
    private boolean complained;

    /** @param told each count, also when it is the one before */
    public Counting(Spool spool, Consumer<Tally> told) {
        this.spool = spool;
        this.told = told;
    }

    public Counting start() {
        spool.onChange(news::release);
        thread.start();
        return this;
    }

    /** So much more of this part is at the server. Any thread. */
    public void moved(UUID part) {
        if (moved.put(part, System.nanoTime()) == null) {
            news.release();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                count();
                news.tryAcquire(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                Thread.sleep(CALM);
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void count() {
        long still = System.nanoTime() - STANDS_STILL.toNanos();
        moved.values().removeIf(at -> at - still < 0);
        try {
            told.accept(Tally.of(spool.all(), moved::containsKey));
            complained = false;
        } catch (IOException e) {
            if (!complained && !Thread.currentThread().isInterrupted()) {
                LOG.atError().setCause(e).log("The spool cannot be counted");
            }
            complained = true;
        }
    }
}
