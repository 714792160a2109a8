package org.ventanilla.kiosk.upload;

import java.util.UUID;

/** What becomes of the parts, told on the sender's thread: be short. */
public interface Told {

    /** So many bytes of it are on the server's disk. */
    void durable(UUID part, long bytes);

    /** The server has all of it, and its hash is right. */
    void arrived(UUID part);

    /** The server will not have it; trying again changes nothing. {@code code} is that of the problem. */
    void refused(UUID part, String code);

    /** Its file cannot be read any more, so nobody can send it. */
    default void unreadable(UUID part) {
        refused(part, "fault");
    }
}
