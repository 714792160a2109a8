package org.ventanilla.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
        connected.kioskCame(ID);
        connected.kioskCame(ID);
        connected.kioskLeft(ID);
        assertTrue(connected.isKioskHere(ID));
        assertEquals(Optional.empty(), connected.kioskAwaySince(ID));
        connected.kioskLeft(ID);
        assertFalse(connected.isKioskHere(ID));
        assertEquals(Optional.of(NINE), connected.kioskAwaySince(ID));
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
