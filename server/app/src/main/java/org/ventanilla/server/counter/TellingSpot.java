package org.ventanilla.server.counter;

import java.util.List;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.Answers;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Constancia.Item;
import org.ventanilla.server.pqr.ConstanciaItems;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/** The constancia of what was decided on the spot says the answer and the recursos too (Decreto 1166 de 2016). */
public final class TellingSpot {

    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final CaseFiles files;
    private final Answers answers;
    private final Recursos recursos;
    private final ConstanciaItems items;
    private final Spots spots;

    public TellingSpot(
            Transactions transactions,
            CaseFiles files,
            Answers answers,
            Recursos recursos,
            ConstanciaItems items,
            Spots spots) {
        this.transactions = transactions;
        this.files = files;
        this.answers = answers;
        this.recursos = recursos;
        this.items = items;
        this.spots = spots;
    }

    /** Who died between the answer and the paper. */
    public void tellAll() {
        for (var pqr : spots.untold(AT_ONCE)) {
            files.byId(pqr).ifPresent(file -> answers.of(pqr).ifPresent(answer -> tell(file, answer)));
        }
    }

    /** In the words of the day of the answer; said again they are the same. */
    Result<Radicado> tell(CaseFile file, Answer answer) {
        var issued = answer.issued();
        if (issued == null) {
            throw new IllegalStateException("not issued: " + answer.id());
        }
        return transactions.inTransaction(() -> {
            items.put(
                    file.id(),
                    List.of(
                            new Item("Qué respondimos", reasons(answer, issued.respuesta())),
                            new Item(
                                    "Número de la respuesta",
                                    List.of(issued.radicado().text())),
                            new Item("Si no está de acuerdo", against(file, issued))));
            return Result.done(issued.radicado());
        });
    }

    private static List<String> reasons(Answer answer, Respuesta respuesta) {
        return answer.text().rulings().stream()
                .map(Ruling::reasons)
                .flatMap(reasons -> new SpotText(respuesta, reasons).words().stream())
                .toList();
    }

    private List<String> against(CaseFile file, Answer.Issued issued) {
        return recursos.against(file.pqr().kind(), issued.respuesta(), Bogota.dateOf(issued.at()))
                .map(paragraph -> paragraph.text().lines().toList())
                .orElse(List.of());
    }
}
