package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The pictures of a first half until the other comes, and of a page until she takes it as it is. Overwritten when they are done with.
 * Thread-safe.
 */
final class Stills {
    private final Map<UUID, List<byte[]>> kept = new HashMap<>();

    synchronized void keep(UUID id, List<byte[]> stills) {
        kept.put(id, stills.stream().map(byte[]::clone).toList());
    }

    /** A copy; nothing when it was forgotten meanwhile. */
    synchronized List<byte[]> of(UUID id) {
        return kept.getOrDefault(id, List.of()).stream().map(byte[]::clone).toList();
    }

    synchronized void forget(UUID id) {
        blacken(kept.getOrDefault(id, List.of()));
        kept.remove(id);
    }

    synchronized void wipe() {
        kept.values().forEach(Stills::blacken);
        kept.clear();
    }

    private static void blacken(List<byte[]> stills) {
        stills.forEach(still -> Arrays.fill(still, (byte) 0));
    }
}
