package org.ventanilla.contract;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The records say what the schemas say: no name, no field, no word more or less. */
class RecordsTest {
    private static final Map<String, Class<?>> TYPES = types();

    @TestFactory
    Stream<DynamicTest> every_object_of_the_schemas_is_a_record_with_the_same_fields() {
        return definitions("properties", (name, schema) -> {
            Class<?> type = type(name);
            var fields = new TreeSet<String>();
            schema.get("properties").fieldNames().forEachRemaining(fields::add);
            fields.remove(constant(schema) == null ? "" : "type");
            assertEquals(fields, names(type, false), name);
            var required = texts(schema.path("required"));
            required.retainAll(fields);
            assertEquals(required, names(type, true), name + ": what must be there");
        });
    }

    @TestFactory
    Stream<DynamicTest> every_message_carries_the_type_that_the_schema_names() {
        return definitions("properties", (name, schema) -> {
            JsonTypeName spoken = type(name).getAnnotation(JsonTypeName.class);
            assertEquals(constant(schema), spoken == null ? null : spoken.value(), name);
        });
    }

    @TestFactory
    Stream<DynamicTest> every_union_of_the_schemas_is_a_sealed_interface_of_the_same_messages() {
        return definitions("oneOf", (name, schema) -> {
            var messages = StreamSupport.stream(schema.get("oneOf").spliterator(), false)
                    .map(each -> each.get("$ref").asText())
                    .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                    .collect(toCollection(TreeSet::new));
            var permitted = Arrays.stream(type(name).getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .collect(toCollection(TreeSet::new));
            assertEquals(messages, permitted, name);
        });
    }

    @TestFactory
    Stream<DynamicTest> every_vocabulary_of_the_schemas_is_an_enum_of_the_same_words() {
        return definitions("enum", (name, schema) -> assertEquals(texts(schema.get("enum")), words(type(name)), name));
    }

    private static Stream<DynamicTest> definitions(String keyword, Check check) {
        return Schemas.definitions().entrySet().stream()
                .filter(each -> each.getValue().has(keyword))
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check.run(each.getKey(), each.getValue())));
    }

    private interface Check {
        void run(String name, JsonNode schema);
    }

    private static Class<?> type(String name) {
        Class<?> type = TYPES.get(name);
        assertNotNull(type, "no Java type " + name);
        return Objects.requireNonNull(type);
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Stream.of(Words.class, Common.class, KioskViews.class, HubViews.class, VisitViews.class)
                .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .forEach(each -> types.put(each.getSimpleName(), each));
        Stream.of(FromKiosk.class, ToKiosk.class, FromHub.class, ToHub.class, FromPage.class, ToPage.class)
                .forEach(each -> {
                    types.put(each.getSimpleName(), each);
                    Arrays.stream(each.getDeclaredClasses())
                            .forEach(inner -> types.putIfAbsent(inner.getSimpleName(), inner));
                });
        types.put("Problem", Problem.class);
        return types;
    }

    private static Set<String> names(Class<?> type, boolean required) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !required || !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> words(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(each -> each.isEnumConstant())
                .map(each -> each.isAnnotationPresent(JsonProperty.class)
                        ? each.getAnnotation(JsonProperty.class).value()
                        : each.getName())
                .collect(toCollection(TreeSet::new));
    }

    private static @Nullable String constant(JsonNode schema) {
        return schema.at("/properties/type/const").asText(null);
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(toCollection(TreeSet::new));
    }
}
