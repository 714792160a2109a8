package org.ventanilla.server.pqr;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody handed in, to be filed.
 *
 * @param envelope its attention
 * @param presentedAt the term counts from here
 * @param papers that have arrived so far
 */
public record HandedIn(UUID envelope, Reception reception, Instant presentedAt, List<Annex> papers) {}
