package org.ventanilla.kiosk.local;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures in a body: one JPEG as it is ({@code image/jpeg}), or several, each behind its length in four bytes
 * ({@code application/x-jpegs}). Nothing when it is neither.
 */
final class Stack {
    private static final String ONE = "image/jpeg";
    private static final String SEVERAL = "application/x-jpegs";
    private static final int MOST = 16;

    private Stack() {}

    static List<byte[]> of(Buffer body, @Nullable String type) {
        List<byte[]> found =
                ONE.equals(type) ? List.of(body.getBytes()) : SEVERAL.equals(type) ? several(body) : List.of();
        return found.stream().allMatch(Stack::beginsAsJpeg) ? found : List.of();
    }

    private static List<byte[]> several(Buffer body) {
        List<byte[]> found = new ArrayList<>();
        int at = 0;
        while (at + 4 <= body.length() && found.size() < MOST) {
            int length = body.getInt(at);
            if (length <= 0 || length > body.length() - at - 4) {
                return List.of();
            }
            found.add(body.getBytes(at + 4, at + 4 + length));
            at += 4 + length;
        }
        return at == body.length() ? found : List.of();
    }

    private static boolean beginsAsJpeg(byte[] b) {
        return b.length > 3 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xD8 && (b[2] & 255) == 0xFF;
    }
}
