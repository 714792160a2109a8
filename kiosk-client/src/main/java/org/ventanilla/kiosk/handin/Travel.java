package org.ventanilla.kiosk.handin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.upload.Told;

/**
 * How far the parts of the last envelope have come, for whoever still stands before the screen. Knows of parts that arrived before the list
 * was made. Thread-safe.
 */
public final class Travel implements Told {
    private static final int WHOLE = 100;

    /** {@code arrived}: the server has every part of it. */
    public interface News {
        void travels(UUID envelope, int percent, boolean arrived);
    }

    private final News news;
    private final Map<UUID, Long> sizes = new HashMap<>();
    private final Map<UUID, Long> durable = new HashMap<>();
    private final Set<UUID> here = new HashSet<>();
    private UUID envelope = new UUID(0, 0);
    private boolean listed;
    private int told = -1;

    public Travel(News news) {
        this.news = news;
    }

    /** A part lies in the spool; the list of them is the last one. */
    public synchronized void kept(Piece piece) {
        if (!piece.name().envelope().equals(envelope)) {
            sizes.clear();
            envelope = piece.name().envelope();
        }
        sizes.put(piece.name().part(), piece.bytes());
        listed |= piece.name().isManifest();
        tell();
    }

    @Override
    public synchronized void durable(UUID part, long bytes) {
        if (sizes.containsKey(part)) {
            durable.put(part, bytes);
            tell();
        }
    }

    @Override
    public synchronized void arrived(UUID part) {
        here.add(part); // also one that is quicker than the word of its being kept
        tell();
    }

    /** It is kept aside at the server, and a person will look at it: for her it is on its way. */
    @Override
    public synchronized void refused(UUID part, String code) {}

    /** Whoever looks now had not begun to look when it was told. */
    public synchronized void repeat() {
        told = -1;
        if (there() > 0) {
            tell();
        }
    }

    /** The visit is over: nobody looks any more. */
    public synchronized void forget() {
        sizes.clear();
        durable.clear();
        here.clear();
        listed = false;
        told = -1;
    }

    private void tell() {
        if (!listed) {
            return;
        }
        boolean whole = here.containsAll(sizes.keySet());
        int percent = whole ? WHOLE : (int) Math.min(WHOLE - 1, WHOLE * there() / sizes());
        if (percent != told) {
            told = percent;
            news.travels(envelope, percent, whole);
        }
    }

    private long there() {
        return sizes.entrySet().stream()
                .mapToLong(part -> here.contains(part.getKey())
                        ? part.getValue()
                        : Math.min(part.getValue(), durable.getOrDefault(part.getKey(), 0L)))
                .sum();
    }

    private long sizes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }
}
