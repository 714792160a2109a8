package org.ventanilla.server.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An operation of {@code openapi.yaml} with the smallest request that the contract lets pass.
 *
 * @param roles who it obeys; null where the contract does not say so
 * @param body null where there is none; a picture or a file is a few bytes
 */
record Operation(
        String id,
        String method,
        String path,
        @Nullable Set<Role> roles,
        @Nullable Object body) {

    /** What a text that has to look like something may look like: the first that fits is taken. */
    private static final List<String> TEXTS = List.of(
            "a",
            "0198a1b2-0000-7000-8000-000000000000",
            "2026-ENT-000001",
            "2026-SAL-000001",
            "2026-11-23",
            "2026-11",
            "2026",
            "9000010421",
            "12345678",
            "0".repeat(64),
            "luz@example.co");

    static List<Operation> all() {
        Map<String, Object> contract = read();
        Schemas schemas = new Schemas(contract);
        List<Operation> all = new ArrayList<>();
        child(contract, "paths")
                .forEach((path, methods) -> asMap(methods).forEach((method, operation) -> {
                    all.add(of(schemas, path, method, asMap(operation)));
                }));
        return all;
    }

    boolean obeys(Role role) {
        return roles != null && roles.contains(role);
    }

    boolean isForStaff() {
        return roles != null && !roles.isEmpty();
    }

    @Override
    public String toString() {
        return id;
    }

    private static Operation of(Schemas schemas, String path, String method, Map<String, Object> operation) {
        String query = "";
        for (Object each : list(operation, "parameters")) {
            Map<String, Object> parameter = schemas.resolved(each);
            String name = String.valueOf(parameter.get("name"));
            String value = String.valueOf(schemas.smallest(parameter.get("schema")));
            if ("path".equals(parameter.get("in"))) {
                path = path.replace("{" + name + "}", value);
            } else if ("query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required"))) {
                query += (query.isEmpty() ? "?" : "&") + name + "=" + value;
            }
        }
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method.toUpperCase(Locale.ROOT),
                path + query,
                roles(operation),
                body(schemas, operation));
    }

    private static @Nullable Set<Role> roles(Map<String, Object> operation) {
        if (!operation.containsKey("x-roles")) {
            return null;
        }
        return list(operation, "x-roles").stream()
                .map(role -> Role.valueOf(String.valueOf(role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static @Nullable Object body(Schemas schemas, Map<String, Object> operation) {
        if (!operation.containsKey("requestBody")) {
            return null;
        }
        Map<String, Object> content = child(schemas.resolved(operation.get("requestBody")), "content");
        return content.containsKey("application/json")
                ? schemas.smallest(child(content, "application/json").get("schema"))
                : new byte[] {1};
    }

    private static Map<String, Object> read() {
        try (InputStream in = Operation.class.getResourceAsStream("/" + ApiContract.FILE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As far as the contract goes: references, objects, lists, texts, numbers. */
    private record Schemas(Map<String, Object> contract) {

        Map<String, Object> resolved(@Nullable Object written) {
            Map<String, Object> found = asMap(written);
            Object reference = found.get("$ref");
            if (reference == null) {
                return found;
            }
            Map<String, Object> at = contract;
            for (String step : String.valueOf(reference).substring(2).split("/")) {
                at = child(at, step);
            }
            return resolved(at);
        }

        Object smallest(@Nullable Object written) {
            Map<String, Object> schema = resolved(written);
            if (schema.containsKey("const")) {
                return schema.get("const");
            }
            if (schema.containsKey("enum")) {
                return list(schema, "enum").getFirst();
            }
            if (schema.containsKey("oneOf")) {
                return smallest(list(schema, "oneOf").getFirst());
            }
            return switch (String.valueOf(schema.get("type"))) {
                case "object" -> object(schema);
                case "array" -> schema.containsKey("minItems") ? List.of(smallest(schema.get("items"))) : List.of();
                case "integer", "number" -> schema.getOrDefault("minimum", 1);
                case "boolean" -> true;
                default -> text(schema);
            };
        }

        private Map<String, Object> object(Map<String, Object> schema) {
            return list(schema, "required").stream()
                    .map(String::valueOf)
                    .collect(Collectors.toMap(
                            name -> name,
                            name -> smallest(child(schema, "properties").get(name))));
        }

        private static String text(Map<String, Object> schema) {
            if ("date".equals(schema.get("format"))) {
                return "2026-11-23";
            }
            String pattern = String.valueOf(schema.getOrDefault("pattern", ".*"));
            int shortest = (int) schema.getOrDefault("minLength", 0);
            return TEXTS.stream()
                    .filter(text -> text.matches(pattern) && text.length() >= shortest)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no text fits " + pattern + ": add one to TEXTS"));
        }
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return asMap(parent.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof List<?> list ? list : List.of();
    }
}
