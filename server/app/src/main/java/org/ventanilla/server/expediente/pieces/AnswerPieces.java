package org.ventanilla.server.expediente.pieces;

import java.util.List;
import java.util.Optional;
import org.ventanilla.server.answer.ReadingAnswer;
import org.ventanilla.server.answer.ReadingAnswer.Signed;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.expediente.Piece.Form;
import org.ventanilla.server.expediente.Pieces;
import org.ventanilla.server.platform.Result;

/** The signed answer. */
public final class AnswerPieces implements Pieces {

    private final ReadingAnswer answers;

    public AnswerPieces(ReadingAnswer answers) {
        this.answers = answers;
    }

    @Override
    public List<Piece> of(CaseFile file) {
        return signed(file).stream()
                .map(signed -> new Piece(
                        "Respuesta: " + signed.issued().respuesta().word(),
                        signed.issued().at(),
                        signed.issued().radicado().text(),
                        Form.SIGNED,
                        signed::pdf))
                .toList();
    }

    private Optional<Signed> signed(CaseFile file) {
        return answers.signed(file.id()) instanceof Result.Done<Signed> done
                ? Optional.of(done.value())
                : Optional.empty();
    }
}
