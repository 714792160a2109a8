package org.ventanilla.server.app;

import io.vertx.core.file.FileSystem;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Makes the validator of a schema once. Vert.x makes one for each value of each request, and each copies the map of all schemas
 * there are: that took more of a filing than all the rest of it. A validator keeps nothing of what it checks, so all threads
 * may share it.
 */
final class CheckedOnce implements SchemaRepository {
    private final SchemaRepository schemas;
    private final Map<JsonSchema, Validator> made = Collections.synchronizedMap(new IdentityHashMap<>());

    CheckedOnce(SchemaRepository schemas) {
        this.schemas = schemas;
    }

    @Override
    public Validator validator(JsonSchema schema) {
        return made.computeIfAbsent(schema, schemas::validator);
    }

    @Override
    public Validator validator(String reference) {
        return schemas.validator(reference);
    }

    @Override
    public Validator validator(String reference, JsonSchemaOptions options) {
        return schemas.validator(reference, options);
    }

    @Override
    public Validator validator(JsonSchema schema, JsonSchemaOptions options, boolean dereference) {
        return schemas.validator(schema, options, dereference);
    }

    @Override
    public SchemaRepository dereference(JsonSchema schema) {
        schemas.dereference(schema);
        return this;
    }

    @Override
    public SchemaRepository dereference(String uri, JsonSchema schema) {
        schemas.dereference(uri, schema);
        return this;
    }

    @Override
    public SchemaRepository preloadMetaSchema(FileSystem files) {
        schemas.preloadMetaSchema(files);
        return this;
    }

    @Override
    public SchemaRepository preloadMetaSchema(FileSystem files, Draft draft) {
        schemas.preloadMetaSchema(files, draft);
        return this;
    }

    @Override
    public JsonObject resolve(JsonObject schema) {
        return schemas.resolve(schema);
    }

    @Override
    public JsonSchema find(String pointer) {
        return schemas.find(pointer);
    }
}
