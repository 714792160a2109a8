package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stills of first halves, until the other comes. Overwritten when they are done with. Thread-safe. */
final class FirstHalves {
    private final Map<UUID, List<byte[]>> waiting = new HashMap<>();

    synchronized void keep(UUID id, List<byte[]> stills) {
        waiting.put(id, stills.stream().map(byte[]::clone).toList());
    }

    /** A copy; nothing when it was forgotten meanwhile. */
    synchronized List<byte[]> of(UUID id) {
        return waiting.getOrDefault(id, List.of()).stream().map(byte[]::clone).toList();
    }

    synchronized void forget(UUID id) {
        blacken(waiting.getOrDefault(id, List.of()));
        waiting.remove(id);
    }

    synchronized void wipe() {
        waiting.values().forEach(FirstHalves::blacken);
        waiting.clear();
    }

    private static void blacken(List<byte[]> stills) {
        stills.forEach(still -> Arrays.fill(still, (byte) 0));
    }
}
