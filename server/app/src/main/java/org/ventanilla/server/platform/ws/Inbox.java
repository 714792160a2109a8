package org.ventanilla.server.platform.ws;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work done one after the other, in order, on virtual threads; refuses more when too much waits. Thread-safe. */
final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final int most;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    Inbox(int most) {
        this.most = most;
    }

    /** False: too much waits already. */
    synchronized boolean add(Runnable work) {
        if (waiting.size() >= most) {
            return false;
        }
        addAnyway(work);
        return true;
    }

    synchronized void addAnyway(Runnable work) {
        waiting.add(work);
        if (!busy) {
            busy = true;
            Thread.ofVirtual().start(this::workOff);
        }
    }

    private void workOff() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (Throwable fault) { // one message's fault is not the next one's
                LOG.atError().setCause(fault).log("fault");
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        busy = next != null;
        return next;
    }
}
