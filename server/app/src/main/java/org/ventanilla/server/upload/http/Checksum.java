package org.ventanilla.server.upload.http;

import static org.ventanilla.contract.ProblemCode.UPLOAD_CHECKSUM_UNKNOWN;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.ventanilla.server.platform.Result;

/** {@code Upload-Checksum}: what one request's bytes must add up to. */
record Checksum(String algorithm, byte[] expected) {
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    static Set<String> names() {
        return new TreeSet<>(ALGORITHMS.keySet());
    }

    static Result<Checksum> read(String header) {
        var words = header.split(" ", 2);
        var algorithm = ALGORITHMS.get(words[0]);
        if (algorithm == null || words.length == 1) {
            return Result.refused(UPLOAD_CHECKSUM_UNKNOWN);
        }
        try {
            return Result.done(new Checksum(algorithm, Base64.getDecoder().decode(words[1])));
        } catch (IllegalArgumentException e) {
            return Result.refused(UPLOAD_CHECKSUM_UNKNOWN);
        }
    }

    boolean isOf(byte[] bytes) {
        try {
            return MessageDigest.isEqual(MessageDigest.getInstance(algorithm).digest(bytes), expected);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
