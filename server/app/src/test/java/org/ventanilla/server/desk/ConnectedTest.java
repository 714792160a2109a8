package org.ventanilla.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.desk.Connected.Away;
import org.ventanilla.server.platform.Ids;

class ConnectedTest {
    private static final Instant NINE = Instant.parse("2026-11-23T14:00:00Z");
    private static final UUID ID = Ids.next();

    private final Connected connected = new Connected(Clock.fixed(NINE, ZoneOffset.UTC));

    @Test
    void after_a_restart_a_kiosk_is_away_since_the_restart() {
        assertEquals(Optional.of(NINE), connected.kioskAwaySince(ID));
    }

    @Test
    void a_kiosk_whose_new_socket_came_before_the_old_one_went_is_here() {
        connected.kioskCame(ID, Optional.empty());
        connected.kioskCame(ID, Optional.empty());
        connected.kioskLeft(ID, Duration.ZERO);
        assertTrue(connected.isKioskHere(ID));
        assertEquals(Optional.empty(), connected.kioskAwaySince(ID));
        connected.kioskLeft(ID, Duration.ZERO);
        assertFalse(connected.isKioskHere(ID));
        assertEquals(Optional.of(NINE), connected.kioskAwaySince(ID));
    }

    @Test
    void a_kiosk_is_away_since_it_was_last_heard() {
        connected.kioskCame(ID, Optional.empty());
        connected.kioskLeft(ID, Duration.ofSeconds(20));
        assertEquals(Optional.of(NINE.minusSeconds(20)), connected.kioskAwaySince(ID));
        connected.kioskCame(ID, Optional.empty());
        assertEquals(Optional.of(new Away(NINE.minusSeconds(20), NINE)), connected.lastAway(ID));
    }

    @Test
    void also_when_it_is_back_before_its_old_socket_was_given_up() {
        connected.kioskCame(ID, Optional.empty());
        connected.kioskCame(ID, Optional.of(Duration.ofSeconds(15)));
        assertEquals(Optional.of(new Away(NINE.minusSeconds(15), NINE)), connected.lastAway(ID));
    }

    @Test
    void an_agent_is_here_until_the_last_window_is_closed() {
        connected.agentCame(ID);
        connected.agentCame(ID);
        connected.agentLeft(ID);
        assertEquals(Set.of(ID), connected.agentsHere());
        connected.agentLeft(ID);
        assertEquals(Set.of(), connected.agentsHere());
    }
}
