package org.ventanilla.server.counter;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.customer.ShownPictures;

/** What the kiosk's screen shows beside bills. */
public final class Pictures implements ShownPictures {

    private final ShowingCase cases;
    private final ShowingAct acts;

    public Pictures(ShowingCase cases, ShowingAct acts) {
        this.cases = cases;
        this.acts = acts;
    }

    @Override
    public Optional<byte[]> of(UUID session, String shown) {
        return cases.picture(shown).or(() -> acts.picture(session, shown));
    }
}
