package org.ventanilla.server.upload.http;

import static org.ventanilla.contract.ProblemCode.UPLOAD_METADATA_WRONG;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.upload.Offer;

/**
 * {@code Upload-Metadata}: {@code part} (a UUID) and {@code sha256} (hexadecimal) are ours, whatever else is said is not looked
 * at, names of files least of all.
 */
final class Metadata {
    private static final int LONGEST = 4096;

    private Metadata() {}

    static Result<Offer> offer(HttpServerRequest request, UUID kiosk) {
        var bytes = Tus.number(request, Tus.LENGTH).orElse(0);
        if (bytes == 0) {
            return Result.refused(ProblemCode.UPLOAD_LENGTH_WRONG);
        }
        try {
            var said = read(request.getHeader(Tus.METADATA));
            var part = said.getOrDefault("part", "");
            var sha256 = said.getOrDefault("sha256", "");
            if (!UUID.fromString(part).toString().equals(part) || !sha256.matches("[0-9a-f]{64}")) {
                return Result.refused(UPLOAD_METADATA_WRONG);
            }
            return Result.done(new Offer(UUID.fromString(part), kiosk, bytes, sha256));
        } catch (IllegalArgumentException e) { // no Base64, or no UUID
            return Result.refused(UPLOAD_METADATA_WRONG);
        }
    }

    static String of(Offer offer) {
        return "part " + encoded(offer.part().toString()) + ",sha256 " + encoded(offer.sha256());
    }

    private static String encoded(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> read(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            throw new IllegalArgumentException("nothing to read");
        }
        var said = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var words = pair.strip().split(" ", 2);
            var value = words.length == 1 ? new byte[0] : Base64.getDecoder().decode(words[1]);
            said.put(words[0], new String(value, StandardCharsets.UTF_8));
        }
        return said;
    }
}
