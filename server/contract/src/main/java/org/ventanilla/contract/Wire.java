package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How the records become JSON and back; one mapper for all sides. Thread-safe. */
public final class Wire {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Wire() {}

    public static String write(Object message) {
        try {
            return MAPPER.writeValueAsString(message);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(message.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    public static JsonNode tree(Object view) {
        return MAPPER.valueToTree(view);
    }

    /** Reads a message. A {@code type} that the interface does not know, a field too many or too few, is refused. */
    public static <T> T read(String json, Class<T> type) throws MalformedMessage {
        try {
            return whole(MAPPER.readValue(json, type));
        } catch (JacksonException e) {
            throw new MalformedMessage(e);
        }
    }

    public static <T> T read(JsonNode json, Class<T> type) throws MalformedMessage {
        try {
            return whole(MAPPER.treeToValue(json, type));
        } catch (JacksonException e) {
            throw new MalformedMessage(e);
        }
    }

    private static <T> T whole(T message) throws MalformedMessage {
        if (!Wholeness.isWhole(message)) {
            throw new MalformedMessage(new IllegalArgumentException("a field is missing"));
        }
        return message;
    }

    /** What arrived is not JSON, or not of the asked shape. The cause may quote the content: never log it. */
    public static final class MalformedMessage extends Exception {
        private static final long serialVersionUID = 1;

        MalformedMessage(Throwable cause) {
            super("malformed message", cause);
        }
    }
}
