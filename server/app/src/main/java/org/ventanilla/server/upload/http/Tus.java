package org.ventanilla.server.upload.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.http.Refusal;
import org.ventanilla.server.upload.OfferingUpload;
import org.ventanilla.server.upload.Progress;

/** The words of tus 1.0.0 as they stand in headers. */
final class Tus {
    static final String PATH = "/tus/";
    static final String BYTES = "application/offset+octet-stream";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";
    /** Ours: {@code Upload-Progress: early-hints} asks for acknowledgements on the way. */
    static final String PROGRESS = "Upload-Progress";
    /** Ours: {@code Upload-Overlap: skip} says that the offset may be behind. */
    static final String OVERLAP = "Upload-Overlap";

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OVERRIDE = "X-HTTP-Method-Override";

    private Tus() {}

    /** Clients that cannot say PATCH say POST and mean it. */
    static HttpMethod method(HttpServerRequest request) {
        var said = request.getHeader(OVERRIDE);
        return said == null ? request.method() : HttpMethod.valueOf(said);
    }

    static boolean speaks(HttpServerRequest request) {
        return VERSION.equals(request.getHeader(RESUMABLE));
    }

    static void greet(HttpServerResponse response) {
        response.putHeader(RESUMABLE, VERSION);
    }

    static void tellAll(HttpServerResponse response) {
        response.putHeader("Tus-Version", VERSION)
                .putHeader("Tus-Extension", "creation,creation-with-upload,termination,expiration,checksum")
                .putHeader("Tus-Max-Size", String.valueOf(OfferingUpload.MOST_BYTES))
                .putHeader("Tus-Checksum-Algorithm", String.join(",", Checksum.names()));
    }

    static void tell(HttpServerResponse response, Progress progress) {
        response.putHeader(OFFSET, String.valueOf(progress.offset()));
        if (!progress.isComplete()) {
            response.putHeader(
                    "Upload-Expires",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            progress.upload().expires().atOffset(ZoneOffset.UTC)));
        }
    }

    static boolean carriesBytes(HttpServerRequest request) {
        return BYTES.equals(request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    static OptionalLong number(HttpServerRequest request, String name) {
        var said = request.getHeader(name);
        return said != null && said.matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(said))
                : OptionalLong.empty();
    }

    /** An id exactly as we write it: anything else belongs to nothing. */
    static UUID part(String said) {
        try {
            var part = UUID.fromString(said);
            if (part.toString().equals(said)) {
                return part;
            }
        } catch (IllegalArgumentException e) {
            // the same as the wrong form
        }
        throw new Refusal(ProblemCode.UPLOAD_UNKNOWN);
    }
}
