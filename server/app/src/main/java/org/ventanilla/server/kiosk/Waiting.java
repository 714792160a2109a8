package org.ventanilla.server.kiosk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a kiosk's spool and not here.
 *
 * @param parts sealed parts that are there and nowhere else
 * @param oldest since when the oldest of them waits, by our clock; {@code null} when none does
 * @param refused sheets that we did not take
 * @param missing sheets that its disk lost
 */
public record Waiting(int parts, long bytes, @Nullable Instant oldest, int refused, int missing) {
    public static final Waiting NOTHING = new Waiting(0, 0, null, 0, 0);
}
