package org.ventanilla.server.customer;

import java.util.Optional;
import java.util.UUID;

/** Asked of a later feature: the picture of something on the kiosk's screen that is no bill. */
public interface ShownPictures {

    /**
     * PNG. Asked only for what the attention shows at this moment.
     *
     * @param shown the id of what is shown
     */
    Optional<byte[]> of(UUID session, String shown);
}
