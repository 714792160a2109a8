package org.ventanilla.kiosk.handin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ventanilla.contract.seal.Manifest.Item;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Spool;

/**
 * Seals parts into the spool, one after another on one thread, so that a list never lies there before what it lists; and remembers, as long
 * as the visit, what lies there of it. Thread-safe.
 */
public final class Vault implements AutoCloseable {
    private final Spool spool;
    private final Supplier<Optional<Sealing>> utility;
    private final Consumer<Piece> due;
    private final Map<UUID, List<Item>> kept = new HashMap<>();
    private volatile boolean stuck;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("vault").factory());

    /** @param due told when something new lies in the spool */
    public Vault(Spool spool, Supplier<Optional<Sealing>> utility, Consumer<Piece> due) {
        this.spool = spool;
        this.utility = utility;
        this.due = due;
    }

    /** After everything that was asked for before. */
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** False while this kiosk never had a key to seal with and the server cannot be asked. Blocks. */
    public boolean hasKey() {
        return utility.get().isPresent();
    }

    /** Something that cannot be sealed now is tried again and again on the one thread. */
    public void stuck(boolean now) {
        stuck = now;
    }

    /** Whoever asks for more waits for as long as this takes: better to say so. */
    public boolean isStuck() {
        return stuck;
    }

    /**
     * Does not overwrite {@code packed}: that is for whoever holds it. Blocks.
     *
     * @throws IOException when there is no key, or the disk does not take it
     */
    public Piece keep(PartName name, Kind kind, byte[] packed, Item item) throws IOException {
        Piece piece = seal(name, kind, packed);
        synchronized (kept) {
            List<Item> items = kept.computeIfAbsent(name.envelope(), first -> new ArrayList<>());
            if (items.stream().noneMatch(known -> known.part().equals(item.part()))) {
                items.add(item);
            }
        }
        return piece;
    }

    /** The list itself is not on the list. */
    Piece seal(PartName name, Kind kind, byte[] packed) throws IOException {
        Sealing sealing = utility.get().orElseThrow(() -> new IOException("there is no key to seal with"));
        Piece piece = spool.keep(sealing, name, kind, packed);
        due.accept(piece);
        return piece;
    }

    /** What lies sealed of this envelope, in order. */
    List<Item> of(UUID envelope) {
        synchronized (kept) {
            return List.copyOf(kept.getOrDefault(envelope, List.of()));
        }
    }

    /** The visit is over. */
    public void forget() {
        synchronized (kept) {
            kept.clear();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
