package org.ventanilla.server.notification.http;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Authorisations.Authorisation;
import org.ventanilla.server.notification.Authorisations.How;
import org.ventanilla.server.notification.Authorising;

/**
 * {@code Permission} of openapi.yaml: her permission for mail as it stands.
 *
 * @param document whose it is; null when nobody knows
 * @param words what she agreed to; while there is none what she is to be asked, with a place for her address
 */
record PermissionJson(
        @Nullable String document,
        String words,
        @Nullable String email,
        @Nullable How how,
        @Nullable Instant at) {

    static PermissionJson of(@Nullable String document, Optional<Authorisation> standing) {
        return standing.map(
                        given -> new PermissionJson(document, given.words(), given.email(), given.how(), given.at()))
                .orElse(new PermissionJson(document, Authorising.WORDS, null, null, null));
    }
}
