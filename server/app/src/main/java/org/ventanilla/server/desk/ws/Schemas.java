package org.ventanilla.server.desk.ws;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ventanilla.contract.Wire;

/** The wire's schemas, from the class path. */
final class Schemas {
    private static final String BASE = "https://ventanilla.invalid/";
    private static final List<String> FILES = List.of("common.json", "kiosk.json", "hub.json");

    private Schemas() {}

    /** By the messages' {@code type}. One validator each, because a union would try every one of them. */
    static Map<String, Validator> ofMessages(String file, String union) {
        SchemaRepository repository = repository();
        JsonObject definitions = read(file).getJsonObject("$defs");
        Map<String, Validator> byType = new HashMap<>();
        for (Object each : definitions.getJsonObject(union).getJsonArray("oneOf")) {
            String reference = ((JsonObject) each).getString("$ref");
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            byType.put(typeOf(definitions.getJsonObject(name)), repository.validator(BASE + reference));
        }
        return byType;
    }

    private static String typeOf(JsonObject message) {
        return message.getJsonObject("properties").getJsonObject("type").getString("const");
    }

    private static SchemaRepository repository() {
        SchemaRepository repository = SchemaRepository.create(new JsonSchemaOptions()
                .setBaseUri(BASE)
                .setDraft(Draft.DRAFT202012)
                .setOutputFormat(OutputFormat.Flag));
        FILES.forEach(file -> repository.dereference(BASE + file, JsonSchema.of(read(file))));
        return repository;
    }

    private static JsonObject read(String file) {
        try (var in = Objects.requireNonNull(Wire.class.getResourceAsStream("/schema/" + file))) {
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
