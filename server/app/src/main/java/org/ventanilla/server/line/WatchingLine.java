package org.ventanilla.server.line;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The line as it is now. */
public final class WatchingLine {
    private static final int HISTORY = 30;

    private final Line line;
    private final Agents agents;
    private final Presence presence;

    public WatchingLine(Line line, Agents agents, Presence presence) {
        this.line = line;
        this.agents = agents;
        this.presence = presence;
    }

    /** @param minutes how long she is expected to wait from now on */
    public record Place(int place, int minutes) {}

    public List<Waiting> inOrder() {
        return line.inOrder();
    }

    /** Empty when she does not wait. */
    public Optional<Place> placeOf(UUID session) {
        return line.inOrder().stream()
                .filter(waiting -> waiting.session().equals(session))
                .findFirst()
                .map(waiting -> new Place(waiting.place(), minutes(waiting.place())));
    }

    private int minutes(int place) {
        return ExpectedWait.minutes(line.lastLengths(HISTORY), place, available());
    }

    /** Whoever attends now counts too: the next person is theirs. */
    private int available() {
        Set<UUID> here = new HashSet<>(presence.agentsHere());
        here.removeAll(agents.resting());
        return here.size();
    }
}
