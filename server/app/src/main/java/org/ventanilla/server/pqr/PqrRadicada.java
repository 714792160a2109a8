package org.ventanilla.server.pqr;

import java.time.Instant;

/**
 * A case with its number: from here on it exists.
 *
 * @param at when the number was given, after whoever stood in line before
 */
public record PqrRadicada(Radicado radicado, Instant at, Pqr pqr) {}
