package org.ventanilla.server.platform;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;

/** What a use case answers: it did it, or it refuses. A refusal is a value; exceptions are for faults. */
public sealed interface Result<T> {

    record Done<T>(T value) implements Result<T> {}

    /** {@code field} names the field of the form it is about, when it is about one. */
    record Refused<T>(ProblemCode code, @Nullable String field) implements Result<T> {}

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /** Nothing to hand back: the only value of {@link Void} is null. */
    @SuppressWarnings("NullAway")
    static Result<Void> done() {
        return new Done<>(null);
    }

    static <T> Result<T> refused(ProblemCode code) {
        return new Refused<>(code, null);
    }

    static <T> Result<T> refused(ProblemCode code, String field) {
        return new Refused<>(code, field);
    }

    /** Goes on only when this was done. */
    default <R> Result<R> then(Function<T, Result<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> new Refused<>(refused.code(), refused.field());
        };
    }

    default <R> Result<R> map(Function<T, R> change) {
        return then(value -> done(change.apply(value)));
    }
}
