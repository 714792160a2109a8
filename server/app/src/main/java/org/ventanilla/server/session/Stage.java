package org.ventanilla.server.session;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.contract.Words.Outcome;

/** How far the desk's side of an attention has come. */
public sealed interface Stage {

    record Waiting() implements Stage {}

    /** She gave up her place, or her kiosk stayed away, before anybody came. */
    record Abandoned() implements Stage {}

    /** An agent took her. */
    sealed interface Attended extends Stage {
        UUID agent();

        Instant acceptedAt();
    }

    record InAttention(UUID agent, Instant acceptedAt) implements Attended {}

    /** The outcome is given; what is missing is her answer and the agent's note. */
    record Closing(UUID agent, Instant acceptedAt, Outcome outcome) implements Attended {}

    record Ended(UUID agent, Instant acceptedAt, Outcome outcome, Instant endedAt) implements Attended {}
}
