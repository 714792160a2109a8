package org.ventanilla.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message has every field that its record promises. Jackson puts {@code null} where a field is missing, which would surface
 * far away from the sender who left it out.
 */
final class Wholeness {
    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toArray(Component[]::new);
        }
    };

    private Wholeness() {}

    static boolean isWhole(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Record record ->
                Arrays.stream(COMPONENTS.get(record.getClass())).allMatch(c -> c.isWholeIn(record));
            case Collection<?> items -> items.stream().allMatch(Wholeness::isWhole);
            case Map<?, ?> entries -> entries.values().stream().allMatch(Wholeness::isWhole);
            default -> true;
        };
    }

    private record Component(RecordComponent itself, boolean optional) {

        static Component of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Component(component, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        boolean isWholeIn(Record record) {
            Object value = valueIn(record);
            return value == null ? optional : isWhole(value);
        }

        private @Nullable Object valueIn(Record record) {
            try {
                return itself.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's own accessor cannot be called", e);
            }
        }
    }
}
