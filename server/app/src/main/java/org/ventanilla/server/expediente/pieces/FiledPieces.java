package org.ventanilla.server.expediente.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Papers;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.expediente.Piece.Form;
import org.ventanilla.server.expediente.Pieces;
import org.ventanilla.server.pqr.Annex;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.ConstanciaItems;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.paper.Paper;

/** What she asked, as her constancia says it, and the pages that she handed in. */
public final class FiledPieces implements Pieces {

    private final Issuer issuer;
    private final Catalogue catalogue;
    private final BusinessDays days;
    private final ConstanciaItems items;
    private final Papers papers;
    private final PaperStore store;

    public FiledPieces(
            Issuer issuer,
            Catalogue catalogue,
            BusinessDays days,
            ConstanciaItems items,
            Papers papers,
            PaperStore store) {
        this.issuer = issuer;
        this.catalogue = catalogue;
        this.days = days;
        this.items = items;
        this.papers = papers;
        this.store = store;
    }

    @Override
    public List<Piece> of(CaseFile file) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(
                "Constancia de radicación", file.filedAt(), file.radicado().text(), Form.PDF, () -> constancia(file)));
        for (var annex : file.pqr().annexes()) {
            papers.sha256(session(file), annex.page(), Part.PAGE)
                    .ifPresent(sha256 -> pieces.add(
                            new Piece(title(annex), file.filedAt(), "", Form.PAGE, () -> store.get(sha256))));
        }
        return pieces;
    }

    private byte[] constancia(CaseFile file) {
        var filed = new PqrRadicada(file.radicado(), file.filedAt(), file.pqr());
        return Paper.A4_SHEET.pdf(Constancia.of(filed, issuer, catalogue, days).and(items.of(file.id())));
    }

    private static UUID session(CaseFile file) {
        return file.pqr().session();
    }

    private static String title(Annex annex) {
        return "Hoja " + annex.number() + " que entregó: " + word(annex.kind());
    }

    private static String word(PaperKind kind) {
        return switch (kind) {
            case CEDULA -> "cédula";
            case RECIBO -> "recibo";
            case CARTA -> "carta";
            case OTRO -> "otro papel";
        };
    }
}
