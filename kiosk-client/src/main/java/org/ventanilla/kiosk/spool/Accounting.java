package org.ventanilla.kiosk.spool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the server what it has of these parts. Blocks. */
public interface Accounting {

    /** Empty when nobody answers. */
    Optional<Account> of(List<UUID> parts);
}
