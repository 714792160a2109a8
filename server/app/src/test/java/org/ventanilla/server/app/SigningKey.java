package org.ventanilla.server.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ventanilla.server.paper.sign.DemoKeystore;
import org.ventanilla.server.platform.ServerConfig;

/** Made once in a process and lent to each of its servers: making an RSA key takes seconds on a busy machine. */
final class SigningKey {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private SigningKey() {}

    /** Where it would make its own. */
    static synchronized void lendTo(ServerConfig config) {
        Path own = config.data().resolve("firma/demo.p12");
        char[] password = config.paperKey().derived("firma").chars();
        try {
            if (!Files.exists(own)) {
                Path made = DemoKeystore.at(theOne(), password, config.entity(), LONG_AGO);
                Files.createDirectories(own.getParent());
                Files.copy(made, own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of this process: another one has its own. */
    private static Path theOne() {
        return Path.of("target/servers/demo-" + ProcessHandle.current().pid() + ".p12");
    }
}
