package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.SchemaRepository;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckedOnceTest {
    private final SchemaRepository schemas = new CheckedOnce(SchemaRepository.create(new JsonSchemaOptions()
            .setBaseUri("app://ventanilla")
            .setDraft(Draft.DRAFT202012)
            .setOutputFormat(OutputFormat.Flag)));

    @Test
    void a_validator_is_made_once_for_each_schema_and_not_for_another_that_says_the_same() {
        var short8 = schema(8);
        assertSame(schemas.validator(short8), schemas.validator(short8));
        assertNotSame(schemas.validator(short8), schemas.validator(schema(8)));
    }

    @Test
    void many_who_share_one_each_get_their_own_verdict() throws Exception {
        var validator = schemas.validator(schema(8));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var wrong = IntStream.range(0, 2_000)
                    .mapToObj(length -> threads.submit(() -> validator
                                    .validate(new JsonObject().put("name", "x".repeat(length % 17)))
                                    .getValid()
                            == (length % 17 <= 8)))
                    .toList();
            for (var one : wrong) {
                assertEquals(true, one.get());
            }
        }
    }

    private static JsonSchema schema(int most) {
        return JsonSchema.of(new JsonObject()
                .put("type", "object")
                .put(
                        "properties",
                        new JsonObject()
                                .put(
                                        "name",
                                        new JsonObject().put("type", "string").put("maxLength", most))));
    }
}
