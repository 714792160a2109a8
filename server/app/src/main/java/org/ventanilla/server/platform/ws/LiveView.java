package org.ventanilla.server.platform.ws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.MergePatch;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.Wire;

/**
 * What one peer sees: sent whole at first, then as numbered merge patches of what changed. The view is made anew at each
 * refresh, one at a time, so an older one never overtakes a newer; refreshes that come meanwhile become one. Thread-safe.
 */
public final class LiveView<V> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

    private final Supplier<V> view;
    private final BiFunction<Long, V, Object> snapshot;
    private final Consumer<Object> send;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean whole = new AtomicBoolean(true);

    // Only touched by the one thread that draws.
    private long seq;
    private @Nullable JsonNode sent;

    /** {@code view} runs on a virtual thread and may ask the database. */
    public LiveView(Supplier<V> view, BiFunction<Long, V, Object> snapshot, Consumer<Object> send) {
        this.view = view;
        this.snapshot = snapshot;
        this.send = send;
    }

    /** Something may have changed: looks, and sends what did. The first time it sends the snapshot. Returns at once. */
    public void refresh() {
        if (asked.getAndIncrement() == 0) {
            Thread.ofVirtual().start(this::draw);
        }
    }

    /** The peer lost count: a snapshot again. */
    public void resync() {
        whole.set(true);
        refresh();
    }

    private void draw() {
        int seen;
        do {
            seen = asked.get();
            try {
                drawOnce();
            } catch (RuntimeException fault) {
                whole.set(true); // who knows what the peer has now
                LOG.atError().setCause(fault).log("fault");
            }
        } while (asked.addAndGet(-seen) > 0);
    }

    private void drawOnce() {
        boolean again = whole.getAndSet(false);
        V now = view.get();
        JsonNode tree = Wire.tree(now);
        if (again || sent == null) {
            send.accept(snapshot.apply(++seq, now));
        } else {
            change(MergePatch.between(sent, tree));
        }
        sent = tree;
    }

    private void change(ObjectNode patch) {
        if (!patch.isEmpty()) {
            send.accept(new ToKiosk.Change(++seq, patch));
        }
    }
}
