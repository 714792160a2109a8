package org.ventanilla.kiosk.upload;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is to arrive. Small things first: a preview of 30 kB does not wait behind a page. Not thread-safe. */
final class Backlog {
    private final Map<UUID, Item> items = new LinkedHashMap<>();

    /** The same part twice is there once. */
    void add(Outgoing out) {
        items.putIfAbsent(out.part(), new Item(out));
    }

    void remove(UUID part) {
        items.remove(part);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean has(Item item) {
        return items.get(item.out.part()) == item;
    }

    /** The one to go on with: with the least left, and of two of those the one that came first. */
    Optional<Item> next(long now) {
        return items.values().stream()
                .filter(item -> item.left() > 0 && !item.asking && now >= item.parkedUntil)
                .min(Comparator.comparingLong(Item::left));
    }

    void disconnected() {
        items.values().forEach(Item::disconnected);
    }
}
