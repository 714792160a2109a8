package org.ventanilla.server.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Words;

/** The staff. */
public interface People {
    /** How somebody signs in; the hash must not leave this feature. */
    record Credentials(Staff staff, String passwordHash) {}

    /** The user's name in any case. */
    Optional<Credentials> byUser(String user);

    Optional<Staff> byId(UUID staff);

    /** By their names. */
    List<Staff> withRole(Set<Words.Role> roles);

    void add(String user, Credentials credentials);

    boolean any();
}
