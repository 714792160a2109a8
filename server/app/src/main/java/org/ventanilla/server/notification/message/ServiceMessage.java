package org.ventanilla.server.notification.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A message that serves the person who asked for something: that it was filed, decided, or where to read it. Ley 2300 de
 * 2023 (hours, one contact a day) binds collection messages only, and the outbox takes none of those.
 *
 * @param occasion what it is about, once for each case and channel ({@code radicada}, {@code acceso}); with it a repeated
 *     reaction writes no second message
 * @param to an address or a phone number; personal
 * @param subject of a mail; texts have none
 */
public record ServiceMessage(UUID pqr, String occasion, Channel channel, String to, String subject, String body) {

    /** The same for the same occasion, however often it is said. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((pqr + " " + occasion + " " + channel).getBytes(StandardCharsets.UTF_8));
    }
}
