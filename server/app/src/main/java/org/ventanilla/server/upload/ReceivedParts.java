package org.ventanilla.server.upload;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For whoever takes the parts on, after {@code UploadCompleted}. */
public final class ReceivedParts {
    private static final Logger LOG = LoggerFactory.getLogger(ReceivedParts.class);

    private final Uploads uploads;
    private final PartFiles files;

    public ReceivedParts(Uploads uploads, PartFiles files) {
        this.uploads = uploads;
        this.files = files;
    }

    /** The whole part, byte for byte as its kiosk hashed it; empty while it is under way, unknown, or after {@link #taken}. */
    public Optional<InputStream> open(UUID part) {
        return uploads.of(part)
                .filter(Upload::complete)
                .filter(upload -> files.length(part) == upload.offer().bytes())
                .map(upload -> files.open(part));
    }

    /** Who handed in a whole part; empty while it is under way or unknown. */
    public Optional<UUID> kiosk(UUID part) {
        return uploads.of(part)
                .filter(Upload::complete)
                .map(upload -> upload.offer().kiosk());
    }

    /** The row says that it is whole and its bytes are not here: after a restore. Its kiosk still has it, and may offer it again. */
    public void lost(UUID part) {
        if (uploads.removeComplete(part)) {
            LOG.atError()
                    .addKeyValue("part", part)
                    .log("The bytes of a part are gone: its kiosk is asked for it again");
        }
    }

    /** The bytes are safe elsewhere. A kiosk that offers the part again is still told that it is here. */
    public void taken(UUID part) {
        if (uploads.of(part).filter(Upload::complete).isPresent()) {
            files.clear(part);
        }
    }
}
