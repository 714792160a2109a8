package org.ventanilla.server.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.kiosk.Kiosk;

/**
 * One kiosk's link in a period.
 *
 * @param roundTripMs in the mean
 * @param up seconds of calls on each rung, kiosk to office; a rung without any is not in it
 */
public record SiteLink(
        UUID kiosk,
        String name,
        String municipality,
        long connectedSeconds,
        @Nullable Long roundTripMs,
        @Nullable Integer worstMs,
        Map<Rung, Long> up,
        Map<Rung, Long> down) {

    static SiteLink of(Kiosk kiosk, LinkFigures figures) {
        return new SiteLink(
                kiosk.id(),
                kiosk.name(),
                kiosk.municipality().name(),
                seconds(figures.connectedMs()),
                figures.trips().mean(),
                figures.trips().worst(),
                seconds(figures.up()),
                seconds(figures.down()));
    }

    static Map<Rung, Long> seconds(Map<Rung, Long> ms) {
        Map<Rung, Long> seconds = new EnumMap<>(Rung.class);
        ms.forEach((rung, each) -> seconds.put(rung, seconds(each)));
        return seconds;
    }

    static long seconds(long ms) {
        return Math.round(ms / 1000.0);
    }
}
