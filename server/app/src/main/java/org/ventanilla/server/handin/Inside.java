package org.ventanilla.server.handin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies in an envelope, beside its pages.
 *
 * @param matter what was typed
 * @param why a sheet of paper came late, or it was closed
 * @param missing what the manifest lists and has not come
 */
public record Inside(@Nullable String matter, @Nullable String why, List<Note> notes, List<Missing> missing) {

    /** A voice or video note that has arrived. */
    public record Note(UUID id, int number, String mediaType, int seconds, String sha256) {}

    /** @param what page or note */
    public record Missing(String what, int number) {}

    @Override
    public String toString() {
        return "***";
    }
}
