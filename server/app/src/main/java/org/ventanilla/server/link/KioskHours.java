package org.ventanilla.server.link;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.kiosk.Kiosk;

/**
 * One kiosk's link hour by hour.
 *
 * @param hours in their order; one in which nothing was heard is not in it
 */
public record KioskHours(UUID kiosk, String name, String municipality, String partner, List<Hour> hours) {

    /** In the words of {@link SiteLink}. */
    public record Hour(
            Instant hour,
            long connectedSeconds,
            @Nullable Long roundTripMs,
            @Nullable Integer worstMs,
            Map<Rung, Long> up,
            Map<Rung, Long> down) {}

    static KioskHours of(Kiosk kiosk, List<LinkHour> hours) {
        return new KioskHours(
                kiosk.id(),
                kiosk.name(),
                kiosk.municipality().name(),
                kiosk.partner().name(),
                hours.stream().map(KioskHours::hour).toList());
    }

    private static Hour hour(LinkHour heard) {
        LinkFigures figures = heard.figures();
        return new Hour(
                heard.hour(),
                SiteLink.seconds(figures.connectedMs()),
                figures.trips().mean(),
                figures.trips().worst(),
                SiteLink.seconds(figures.up()),
                SiteLink.seconds(figures.down()));
    }
}
