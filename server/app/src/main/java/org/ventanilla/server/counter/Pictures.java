package org.ventanilla.server.counter;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.customer.ShownPictures;

/** What the kiosk's screen shows beside bills. */
public final class Pictures implements ShownPictures {

    private final ShowingCase cases;

    public Pictures(ShowingCase cases) {
        this.cases = cases;
    }

    @Override
    public Optional<byte[]> of(UUID session, String shown) {
        return cases.picture(shown);
    }
}
