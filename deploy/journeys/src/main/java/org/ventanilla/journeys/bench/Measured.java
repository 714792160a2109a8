package org.ventanilla.journeys.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was measured so far, by name. */
final class Measured {
    private final Map<String, List<Double>> all = new LinkedHashMap<>();

    void add(String name, double milliseconds) {
        all.computeIfAbsent(name, fresh -> new ArrayList<>()).add(milliseconds);
    }

    Figures of(String name) {
        return new Figures(name, Objects.requireNonNull(all.get(name), name));
    }

    List<Figures> figures() {
        return all.keySet().stream().map(this::of).toList();
    }
}
