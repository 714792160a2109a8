package org.ventanilla.server.pqr;

import java.util.UUID;

/**
 * Who received a petition and where.
 *
 * @param official the agent's name, as the constancia must say it (Decreto 1166/2016)
 * @param place the kiosk's name
 */
public record Reception(UUID agent, String official, UUID kiosk, String place, String municipality) {}
