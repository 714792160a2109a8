package org.ventanilla.journeys.bench;

import com.google.gson.JsonObject;
import java.util.List;

/** Several measurements of one thing, in milliseconds. */
record Figures(String name, List<Double> sorted) {
    Figures {
        if (sorted.isEmpty()) throw new IllegalArgumentException("Nothing was measured: " + name);
        sorted = sorted.stream().sorted().toList();
    }

    double min() {
        return sorted.getFirst();
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The smallest that 95 of 100 do not exceed (nearest rank). */
    double p95() {
        return sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
    }

    double max() {
        return sorted.getLast();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("count", sorted.size());
        json.addProperty("min", min());
        json.addProperty("median", median());
        json.addProperty("p95", p95());
        json.addProperty("max", max());
        return json;
    }

    String row() {
        return "%-58s %8.0f %8.0f %8.0f %8.0f".formatted(name, min(), median(), p95(), max());
    }
}
