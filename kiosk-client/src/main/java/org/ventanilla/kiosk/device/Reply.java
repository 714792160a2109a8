package org.ventanilla.kiosk.device;

import java.util.function.Function;
import org.ventanilla.contract.Problem;

/** What came of asking the server: an answer, a refusal with its reason, or nobody there. */
public sealed interface Reply<T> {

    record Given<T>(T value) implements Reply<T> {}

    record Refused<T>(Problem problem) implements Reply<T> {}

    record Unreachable<T>() implements Reply<T> {}

    default <R> Reply<R> then(Function<T, Reply<R>> next) {
        return switch (this) {
            case Given<T> given -> next.apply(given.value());
            case Refused<T> refused -> new Refused<>(refused.problem());
            case Unreachable<T> unreachable -> new Unreachable<>();
        };
    }
}
