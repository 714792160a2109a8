package org.ventanilla.server.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ventanilla.server.platform.Result;

/** What the bytes of a part may be: pictures, and for the page itself what the scanner writes. Told by the bytes, not by a header. */
final class Contents {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private Contents() {}

    static boolean isPdf(byte[] bytes) {
        return bytes.length > PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    static Result<Void> check(byte[] bytes, Part part) {
        return part == Part.PAGE && isPdf(bytes)
                ? ScannedPage.check(bytes)
                : Picture.check(bytes, part).then(picture -> Result.done());
    }
}
