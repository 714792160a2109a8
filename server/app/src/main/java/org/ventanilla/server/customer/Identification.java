package org.ventanilla.server.customer;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;

/**
 * What the agent recorded about the person at the kiosk. Any of the three may be missing: she may know only one of them.
 *
 * @param name hers, which need not be the account holder's
 */
public record Identification(
        Identity identity,
        Relation relation,
        @Nullable String account,
        @Nullable String name,
        @Nullable String document) {

    private static final String MASK = "•";

    /** What was masked for the agent and comes back as it was shown says nothing. */
    public Identification {
        account = said(account);
        name = said(name);
        document = said(document);
    }

    Identification withAccount(String known) {
        return new Identification(identity, relation, known, name, document);
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() || words.contains(MASK) ? null : words.strip();
    }
}
