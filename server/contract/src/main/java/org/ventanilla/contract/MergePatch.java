package org.ventanilla.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): a view's change is sent, not the view. Pure. */
public final class MergePatch {
    private MergePatch() {}

    /** The patch that turns {@code before} into {@code after}; empty when they are equal. */
    public static ObjectNode between(JsonNode before, JsonNode after) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        before.fieldNames().forEachRemaining(name -> {
            if (!after.has(name)) {
                patch.putNull(name);
            }
        });
        after.properties().forEach(field -> {
            JsonNode old = before.get(field.getKey());
            JsonNode now = field.getValue();
            if (old != null && old.isObject() && now.isObject()) {
                ObjectNode inner = between(old, now);
                if (!inner.isEmpty()) {
                    patch.set(field.getKey(), inner);
                }
            } else if (!now.equals(old)) {
                patch.set(field.getKey(), now);
            }
        });
        return patch;
    }

    /** A new tree: {@code target} with the patch applied (RFC 7396 section 2). */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                JsonNode old =
                        result.has(field.getKey()) ? result.get(field.getKey()) : JsonNodeFactory.instance.objectNode();
                result.set(field.getKey(), apply(old, field.getValue()));
            }
        });
        return result;
    }
}
