package org.ventanilla.server.upload.http;

import static org.ventanilla.contract.ProblemCode.UPLOAD_CHECKSUM_UNKNOWN;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ventanilla.server.platform.Result;

/**
 * {@code Upload-Checksum}: what one request's bytes must add up to.
 *
 * @param expected in Base64, as it travels
 */
record Checksum(String algorithm, String expected) {
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    static Set<String> names() {
        return new TreeSet<>(ALGORITHMS.keySet());
    }

    static Result<Checksum> read(String header) {
        var words = header.split(" ", 2);
        var algorithm = ALGORITHMS.get(words[0]);
        return algorithm == null || words.length == 1
                ? Result.refused(UPLOAD_CHECKSUM_UNKNOWN)
                : Result.done(new Checksum(algorithm, words[1].strip()));
    }

    boolean isOf(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(bytes);
            return Base64.getEncoder().encodeToString(digest).equals(expected);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
