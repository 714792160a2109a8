package org.ventanilla.server.session;

import java.util.Optional;
import java.util.UUID;

/** Where to call back when the link does not return: personal. */
public interface Phones {

    /** The newer one counts. Also of an attention that this server never heard of. */
    void keep(UUID session, String phone);

    String of(UUID session);

    /** Empty where a case did not come from an attention, or when it was erased. */
    Optional<String> find(UUID session);
}
