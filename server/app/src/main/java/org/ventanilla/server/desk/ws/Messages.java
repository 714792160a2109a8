package org.ventanilla.server.desk.ws;

import static org.ventanilla.contract.ProblemCode.MESSAGE_MALFORMED;
import static org.ventanilla.contract.ProblemCode.MESSAGE_UNKNOWN;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.SchemaException;
import io.vertx.json.schema.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.Result;

/** Reads one side's messages, each held against its schema first. Thread-safe. */
final class Messages<M> {
    private static final int LONGEST_ID = 40;

    private final Map<String, Validator> byType;
    private final Class<M> shape;

    /** @param union the definition that lists all messages of that side: {@code FromKiosk} */
    Messages(String file, String union, Class<M> shape) {
        this.byType = Schemas.ofMessages(file, union);
        this.shape = shape;
    }

    /** @param id by which the answer finds its command; null when there is none to be found */
    record Heard<M>(@Nullable String id, Result<M> message) {}

    Heard<M> read(String text) {
        JsonObject json = object(text);
        return json == null
                ? new Heard<>(null, Result.refused(MESSAGE_MALFORMED))
                : new Heard<>(id(json), checked(json, text));
    }

    private Result<M> checked(JsonObject json, String text) {
        Validator schema = json.getValue("type") instanceof String type ? byType.get(type) : null;
        if (schema == null) {
            return Result.refused(MESSAGE_UNKNOWN);
        }
        try {
            return schema.validate(json).getValid()
                    ? Result.done(Wire.read(text, shape))
                    : Result.refused(MESSAGE_MALFORMED);
        } catch (Wire.MalformedMessage | SchemaException e) {
            return Result.refused(MESSAGE_MALFORMED);
        }
    }

    private static @Nullable JsonObject object(String text) {
        try {
            return new JsonObject(text);
        } catch (DecodeException e) {
            return null;
        }
    }

    private static @Nullable String id(JsonObject json) {
        return json.getValue("id") instanceof String id && id.length() <= LONGEST_ID ? id : null;
    }
}
