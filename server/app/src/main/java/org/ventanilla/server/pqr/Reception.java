package org.ventanilla.server.pqr;

import java.util.UUID;

/**
 * Who received a petition and where.
 *
 * @param official the agent's name, as the constancia must say it (Decreto 1166/2016)
 * @param place the kiosk's name
 */
public record Reception(UUID agent, String official, UUID kiosk, String place, String municipality, How how) {

    /** As the constancia must say it. */
    public enum How {
        /** Spoken, to an agent on the screen. */
        VIDEO,
        /** Left at the kiosk while there was no link. */
        HANDED_IN,
        /** Written on the pad while nothing worked. */
        PAPER
    }

    public Reception(UUID agent, String official, UUID kiosk, String place, String municipality) {
        this(agent, official, kiosk, place, municipality, How.VIDEO);
    }
}
