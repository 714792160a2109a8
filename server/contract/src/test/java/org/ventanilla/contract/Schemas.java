package org.ventanilla.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The definitions of all schemas by name. */
final class Schemas {
    private static final List<String> FILES = List.of("common", "kiosk", "hub", "page");

    private Schemas() {}

    static Map<String, JsonNode> definitions() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        for (String file : FILES) {
            read(file).get("$defs").properties().forEach(each -> {
                if (definitions.put(each.getKey(), each.getValue()) != null) {
                    throw new AssertionError(each.getKey() + " is defined twice");
                }
            });
        }
        return definitions;
    }

    private static JsonNode read(String file) {
        try (var in = Objects.requireNonNull(Schemas.class.getResourceAsStream("/schema/" + file + ".json"))) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
