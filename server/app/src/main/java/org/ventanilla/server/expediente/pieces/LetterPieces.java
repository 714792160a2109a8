package org.ventanilla.server.expediente.pieces;

import java.util.List;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.expediente.Piece.Form;
import org.ventanilla.server.expediente.Pieces;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.letter.LetterKind;
import org.ventanilla.server.notification.letter.Letters.Letter;
import org.ventanilla.server.notification.letter.PrintedLetters;
import org.ventanilla.server.notification.letter.PrintedLetters.Printed;

/** The citación and the aviso as they were printed. */
public final class LetterPieces implements Pieces {

    private final Acts acts;
    private final PrintedLetters letters;

    public LetterPieces(Acts acts, PrintedLetters letters) {
        this.acts = acts;
        this.letters = letters;
    }

    @Override
    public List<Piece> of(CaseFile file) {
        return acts.ofCase(file.id()).stream()
                .flatMap(act -> letters.ofAct(act.id()).stream())
                .map(LetterPieces::piece)
                .toList();
    }

    private static Piece piece(Printed printed) {
        return new Piece(title(printed.letter()), printed.at(), guia(printed.letter()), Form.PDF, printed.sheets());
    }

    private static String title(Letter letter) {
        return letter.kind() == LetterKind.CITACION ? "Carta de citación" : "Carta de aviso";
    }

    private static String guia(Letter letter) {
        var guia = letter.guia();
        return guia == null ? letter.code() : guia;
    }
}
