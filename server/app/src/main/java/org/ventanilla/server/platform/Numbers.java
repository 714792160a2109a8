package org.ventanilla.server.platform;

import java.net.URI;
import java.util.Optional;

/**
 * Where radicados come from.
 *
 * @param outside the utility's own radicador; empty is our own series
 * @param firstEntry the first that our own series gives, of its year only: {@code 2026-ENT-000458}
 * @param firstExit likewise: {@code 2026-SAL-000377}
 */
public record Numbers(Optional<URI> outside, Optional<String> firstEntry, Optional<String> firstExit) {

    static Numbers read(Environment from) {
        return new Numbers(
                from.optional("VENTANILLA_RADICADOR", Numbers::outside, Optional.empty()),
                from.optional("VENTANILLA_FIRST_ENT", text -> first(text, "ENT"), Optional.empty()),
                from.optional("VENTANILLA_FIRST_SAL", text -> first(text, "SAL"), Optional.empty()));
    }

    private static Optional<URI> outside(String text) {
        if (text.equals("own")) {
            return Optional.empty();
        }
        if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException("neither own nor http(s)://host[:port]/path");
        }
        return Optional.of(URI.create(text));
    }

    private static Optional<String> first(String text, String direction) {
        if (!text.matches("20[0-9]{2}-" + direction + "-(?!000000)[0-9]{6}")) {
            throw new IllegalArgumentException("not like 2026-" + direction + "-000458");
        }
        return Optional.of(text);
    }
}
