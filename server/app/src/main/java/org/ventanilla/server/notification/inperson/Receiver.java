package org.ventanilla.server.notification.inperson;

import org.jspecify.annotations.Nullable;

/**
 * Who takes the act.
 *
 * @param name who it is, when it is not the addressee herself
 * @param document her cédula
 */
public record Receiver(
        Capacity capacity, @Nullable String name, @Nullable String document) {

    public static final Receiver HERSELF = new Receiver(Capacity.HERSELF, null, null);

    /** As somebody typed it: who comes for herself is known by her own paper, and needs no other name. */
    public static Receiver of(Capacity capacity, @Nullable String name, @Nullable String document) {
        return capacity == Capacity.HERSELF ? HERSELF : new Receiver(capacity, stripped(name), stripped(document));
    }

    boolean isHerself() {
        return capacity == Capacity.HERSELF;
    }

    /** The first field that says too little; null when all is said. */
    @Nullable String missing() {
        if (isHerself()) {
            return null;
        }
        return name == null ? "name" : document == null ? "document" : null;
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
