package org.ventanilla.server.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ventanilla.server.line.Presence;

/**
 * Who is connected: counted, because an agent may have several windows and a kiosk's new socket comes before its old one has
 * gone. In memory: after a restart everybody is away since the restart, until they come back. Thread-safe.
 */
public final class Connected implements Presence, org.ventanilla.server.kiosk.Presence {
    private final Clock clock;
    private final Instant started;
    private final Map<UUID, Integer> kiosks = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> agents = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> left = new ConcurrentHashMap<>();
    private final Map<UUID, Away> away = new ConcurrentHashMap<>();

    public Connected(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    /** How long nobody heard a kiosk before its newest socket. */
    public record Away(Instant from, Instant to) {}

    /** @param silence how long its older socket has been silent, when it has one that nobody has given up yet */
    public void kioskCame(UUID kiosk, Optional<Duration> silence) {
        Instant now = clock.instant();
        Instant from = silence.map(now::minus).or(() -> kioskAwaySince(kiosk)).orElse(now);
        away.put(kiosk, new Away(from, now));
        kiosks.merge(kiosk, 1, Integer::sum);
    }

    /** @param silence since when nothing had come from it any more */
    public void kioskLeft(UUID kiosk, Duration silence) {
        left.put(kiosk, clock.instant().minus(silence));
        oneLess(kiosks, kiosk);
    }

    /** Before it came the last time. */
    public Optional<Away> lastAway(UUID kiosk) {
        return Optional.ofNullable(away.get(kiosk));
    }

    public void agentCame(UUID agent) {
        agents.merge(agent, 1, Integer::sum);
    }

    public void agentLeft(UUID agent) {
        oneLess(agents, agent);
    }

    @Override
    public Set<UUID> agentsHere() {
        return Set.copyOf(agents.keySet());
    }

    public boolean isAgentHere(UUID agent) {
        return agents.containsKey(agent);
    }

    @Override
    public boolean isKioskHere(UUID kiosk) {
        return kiosks.containsKey(kiosk);
    }

    @Override
    public boolean connected(UUID kiosk) {
        return isKioskHere(kiosk);
    }

    @Override
    public Optional<Instant> kioskAwaySince(UUID kiosk) {
        return isKioskHere(kiosk) ? Optional.empty() : Optional.of(left.getOrDefault(kiosk, started));
    }

    private static void oneLess(Map<UUID, Integer> counts, UUID id) {
        counts.computeIfPresent(id, (same, count) -> count == 1 ? null : count - 1);
    }
}
