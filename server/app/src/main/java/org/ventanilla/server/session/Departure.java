package org.ventanilla.server.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Resolved;

/**
 * The customer's side is over: the kiosk shows nothing of the attention any more.
 *
 * @param resolved her answer to «¿Se le resolvió?»; null while nobody has told whether she was asked
 */
public record Departure(Instant at, @Nullable Resolved resolved) {}
