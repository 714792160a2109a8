package org.ventanilla.server.access;

import java.util.Optional;
import java.util.UUID;

/** The staff. */
public interface People {
    /** How somebody signs in; the hash must not leave this feature. */
    record Credentials(Staff staff, String passwordHash) {}

    /** The user's name in any case. */
    Optional<Credentials> byUser(String user);

    Optional<Staff> byId(UUID staff);

    void add(String user, Credentials credentials);

    boolean any();
}
