package org.ventanilla.server.pqr;

import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;

/**
 * A page that goes with a petition.
 *
 * @param later it came when the petition was filed already, and nobody had heard of it
 */
public record Annex(UUID page, int number, PaperKind kind, boolean later) {

    public Annex(UUID page, int number, PaperKind kind) {
        this(page, number, kind, false);
    }
}
