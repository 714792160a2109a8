package org.ventanilla.server.expediente;

import java.time.Instant;
import java.util.List;
import org.ventanilla.server.casework.CaseFile;

/**
 * All the papers of a case and of the recursos against it.
 *
 * @param asked the case it was asked for
 * @param cases the first is the one that all others attack
 * @param pieces in the order of time
 */
public record Expediente(CaseFile asked, List<CaseFile> cases, List<Piece> pieces, Instant made) {

    public Expediente {
        cases = List.copyOf(cases);
        pieces = List.copyOf(pieces);
    }
}
