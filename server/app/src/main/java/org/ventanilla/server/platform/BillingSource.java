package org.ventanilla.server.platform;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the utility's billing is reached: by files each night, or by REST, or not at all.
 *
 * @param folder where the nightly files arrive
 * @param token for REST; empty is none
 */
public record BillingSource(Optional<Path> folder, Optional<URI> url, String token) {

    static BillingSource read(Environment from) {
        Optional<Path> folder = from.optional("VENTANILLA_BILLING_FOLDER", BillingSource::folder, Optional.empty());
        Optional<URI> url = from.optional("VENTANILLA_BILLING_URL", BillingSource::url, Optional.empty());
        if (folder.isPresent() && url.isPresent()) {
            from.problem("VENTANILLA_BILLING_FOLDER and VENTANILLA_BILLING_URL exclude each other");
        }
        return new BillingSource(folder, url, from.text("VENTANILLA_BILLING_TOKEN", ""));
    }

    private static Optional<Path> folder(String text) {
        if (!Files.isDirectory(Path.of(text))) {
            throw new IllegalArgumentException("no folder there");
        }
        return Optional.of(Path.of(text));
    }

    private static Optional<URI> url(String text) {
        if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException("not http(s)://host[:port][/path]");
        }
        return Optional.of(URI.create(text));
    }

    /** Without the token. */
    @Override
    public String toString() {
        return folder.map(path -> "folder").orElseGet(() -> url.isPresent() ? "url" : "none");
    }
}
