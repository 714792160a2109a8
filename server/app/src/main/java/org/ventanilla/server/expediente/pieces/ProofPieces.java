package org.ventanilla.server.expediente.pieces;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.expediente.Piece.Form;
import org.ventanilla.server.expediente.Pieces;
import org.ventanilla.server.expediente.Proofs;

/** What proves how it came and that she was told: the paper that she took home, her notes, the acta, her permission, the certificate of her access, what was mailed and texted to her. */
public final class ProofPieces implements Pieces {

    private final Proofs proofs;

    public ProofPieces(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public List<Piece> of(CaseFile file) {
        return proofs.of(file.id()).stream()
                .map(kept -> new Piece(
                        kept.title(),
                        kept.at(),
                        kept.number(),
                        Form.TEXT,
                        () -> kept.text().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
