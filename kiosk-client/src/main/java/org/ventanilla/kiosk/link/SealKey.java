package org.ventanilla.kiosk.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.kiosk.device.PrivateFile;
import org.ventanilla.kiosk.device.Reply;

/**
 * The utility's public keyset, as the server last gave it: kept in a file, so that a kiosk can seal from its first day on without a link.
 * Blocks; thread-safe.
 */
public final class SealKey {
    private static final Logger LOG = LoggerFactory.getLogger(SealKey.class);

    private final Requests requests;
    private final Path file;
    private @Nullable Sealing sealing;

    public SealKey(Path folder, Requests requests) {
        this.requests = requests;
        this.file = folder.resolve("seal-key.json");
    }

    /** Empty while this kiosk never had one and the server cannot be asked. */
    public synchronized Optional<Sealing> sealing() {
        if (sealing == null) {
            read();
        }
        if (sealing == null) {
            refresh();
        }
        return Optional.ofNullable(sealing);
    }

    private void read() {
        try {
            if (Files.exists(file)) {
                sealing = Sealing.to(Files.readString(file));
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.atWarn().setCause(e).log("The key of the seal cannot be read: it is fetched again");
        }
    }

    /** The utility may have changed it. */
    public synchronized void refresh() {
        if (requests.get("/kiosk/seal-keys").then(json -> ServerHttp.field(json, "keyset"))
                instanceof Reply.Given<String> given) {
            take(given.value());
        }
    }

    private void take(String keyset) {
        try {
            Sealing fresh = Sealing.to(keyset);
            PrivateFile.write(file, keyset);
            sealing = fresh;
        } catch (IOException | GeneralSecurityException e) {
            LOG.atError().setCause(e).log("The key of the seal cannot be taken");
        }
    }
}
