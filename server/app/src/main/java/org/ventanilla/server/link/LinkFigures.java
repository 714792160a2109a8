package org.ventanilla.server.link;

import java.util.EnumMap;
import java.util.Map;
import org.ventanilla.contract.Words.Rung;

/**
 * What a link was worth in some time. They add up.
 *
 * @param connectedMs with a socket to the server
 * @param up milliseconds of calls on each rung, kiosk to office
 * @param down likewise, office to kiosk
 */
public record LinkFigures(long connectedMs, RoundTrips trips, Map<Rung, Long> up, Map<Rung, Long> down) {
    public static final LinkFigures NONE = new LinkFigures(0, RoundTrips.NONE, Map.of(), Map.of());

    public LinkFigures {
        up = Map.copyOf(up);
        down = Map.copyOf(down);
    }

    public LinkFigures plus(LinkFigures other) {
        return new LinkFigures(
                connectedMs + other.connectedMs, trips.plus(other.trips), sum(up, other.up), sum(down, other.down));
    }

    private static Map<Rung, Long> sum(Map<Rung, Long> one, Map<Rung, Long> other) {
        Map<Rung, Long> sum = new EnumMap<>(Rung.class);
        sum.putAll(one);
        other.forEach((rung, ms) -> sum.merge(rung, ms, Long::sum));
        return sum;
    }
}
