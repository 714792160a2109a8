package org.ventanilla.kiosk.app;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ventanilla.kiosk.upload.Told;

/** How many bytes of the uploads the server has on its disk more than when it was last asked. Thread-safe. */
final class Acknowledged implements Told {
    private final Map<UUID, Long> reached = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /** Since the last call. */
    long taken() {
        return bytes.getAndSet(0);
    }

    @Override
    public void durable(UUID part, long offset) {
        Long before = reached.put(part, offset);
        // What a part begins at may lie there since another program's time.
        if (before != null && offset > before) {
            bytes.addAndGet(offset - before);
        }
    }

    @Override
    public void arrived(UUID part) {
        reached.remove(part);
    }

    @Override
    public void refused(UUID part, String code) {
        reached.remove(part);
    }
}
