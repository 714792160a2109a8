package org.ventanilla.server.upload;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** For whoever takes the parts on, after {@code UploadCompleted}. */
public final class ReceivedParts {
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

    /** The bytes are safe elsewhere. A kiosk that offers the part again is still told that it is here. */
    public void taken(UUID part) {
        if (uploads.of(part).filter(Upload::complete).isPresent()) {
            files.clear(part);
        }
    }
}
