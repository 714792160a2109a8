package org.ventanilla.kiosk.arbiter;

import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The one line that says what changed with a sample, and by which figures. No words of anybody's are in it. */
final class Log {
    private final String at;
    private final StringJoiner line = new StringJoiner("; ");

    Log(long at) {
        this.at = String.format(Locale.ROOT, "%.3f", at / 1000.0);
    }

    void changed(long now, String name, Way way, Change change) {
        line.add(String.format(
                Locale.ROOT,
                "%s %s %s→%s %s rtt=%.0f queue=%.0f loss=%.3f noise=%.3f proven=%.0f flow=%.0f",
                at,
                name,
                way.rung(),
                change.to(),
                change.cause(),
                way.rttMs(),
                way.queueing.delayMs(),
                way.losses.share(now),
                way.losses.noise(),
                way.rate.proven(),
                way.rate.flow(now)));
    }

    void padding(String name, @Nullable Padding before, @Nullable Padding now) {
        if (now != null && !Objects.equals(before, now)) {
            line.add(String.format(Locale.ROOT, "%s %s pad=%d bytes=%d", at, name, now.kbit(), now.bytes()));
        }
    }

    String line() {
        return line.toString();
    }
}
