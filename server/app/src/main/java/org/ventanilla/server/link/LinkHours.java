package org.ventanilla.server.link;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was written down of every kiosk. Several servers may add at once. */
public interface LinkHours {
    /** To what is there already. All or nothing. */
    void add(UUID kiosk, List<LinkHour> hours);

    /** In their order, from {@code from}, before {@code until}; hours in which nothing was heard are not in it. */
    List<LinkHour> of(UUID kiosk, Instant from, Instant until);

    /** Of each kiosk that was heard in that time. */
    Map<UUID, LinkFigures> sums(Instant from, Instant until);

    void forget(Instant before);
}
