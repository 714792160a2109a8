package org.ventanilla.kiosk.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file of bytes that is to arrive.
 *
 * @param part its id (UUIDv7), the same as long as it is the same bytes
 * @param sha256 of all of it, in lower-case hexadecimal; the server compares
 * @param offered a program before this one may have sent some of it already
 */
public record Outgoing(UUID part, Path file, long bytes, String sha256, boolean offered) {

    /** Reads it once, for its hash. */
    public static Outgoing of(UUID part, Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                var bytes = in.transferTo(OutputStream.nullOutputStream());
                return new Outgoing(part, file, bytes, HexFormat.of().formatHex(digest.digest()), false);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same, of which some may be there. */
    public Outgoing offeredBefore() {
        return new Outgoing(part, file, bytes, sha256, true);
    }
}
