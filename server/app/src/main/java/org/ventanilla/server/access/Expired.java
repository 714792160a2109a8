package org.ventanilla.server.access;

import java.time.Instant;

/** Sessions, codes, nonces, tokens and tries whose time is over: they let nobody in, and need not be kept. */
public interface Expired {
    void forget(Instant now);
}
