package org.ventanilla.server.casework.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Conditions that must all hold, with their values in {@code $1, $2…}. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Each {@code %s} stands for the next value. */
    Where and(String condition, @Nullable Object... values) {
        var first = parameters.size() + 1;
        conditions.add(condition.formatted(IntStream.range(first, first + values.length)
                .mapToObj(number -> "$" + number)
                .toArray()));
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    Where copy() {
        var copy = new Where();
        copy.conditions.addAll(conditions);
        copy.parameters.addAll(parameters);
        return copy;
    }

    String sql() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    @Nullable Object[] parameters() {
        return parameters.toArray();
    }
}
