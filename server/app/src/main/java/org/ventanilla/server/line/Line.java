package org.ventanilla.server.line;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Those who wait, in the order in which they came. */
public interface Line {

    List<Waiting> inOrder();

    /** Nobody else can take her until the transaction ends. False when she does not wait any more, or is being taken at this moment. */
    boolean claim(UUID session);

    /** How long the last attentions kept their agents busy. */
    List<Duration> lastLengths(int count);
}
