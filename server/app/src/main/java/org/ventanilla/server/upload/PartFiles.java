package org.ventanilla.server.upload;

import java.io.InputStream;
import java.util.UUID;

/**
 * The bytes of the parts. What {@link #append} has returned from survives a power cut. Faults of the disk are {@link
 * java.io.UncheckedIOException}.
 */
public interface PartFiles {

    /** 0 when there is nothing. */
    long length(UUID part);

    void append(UUID part, long at, byte[] bytes);

    /** What a killed process left half-written is on disk after it too. */
    void settle(UUID part);

    /** Throws all of it away. */
    void clear(UUID part);

    /** Of everything that is there, in lower-case hexadecimal. */
    String sha256(UUID part);

    InputStream open(UUID part);
}
