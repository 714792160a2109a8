package org.ventanilla.server.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.QuestionKind;

/** What the person at the kiosk confirmed there with ✔. Nobody's word for it counts but what her screen sent. */
public interface Confirmations {

    /**
     * When she was asked what she then confirmed.
     *
     * @param words exactly as they stood on her screen, but for space around them
     * @return empty when she was not asked this in this attention, or did not press ✔
     */
    Optional<Instant> confirmed(UUID session, UUID question, QuestionKind kind, String words);
}
