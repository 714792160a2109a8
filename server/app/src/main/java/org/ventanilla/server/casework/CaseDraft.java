package org.ventanilla.server.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A text about a case that somebody is still writing.
 *
 * @param field which text it is, in the words of the page that holds it
 * @param version the case as its writer had it before her
 */
public record CaseDraft(UUID staff, String field, String body, int version, Instant at) {}
