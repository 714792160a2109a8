package org.ventanilla.server.answer;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.answer.Answer.Issued;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.paper.sign.Signing;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Transactions;

/**
 * Makes the signed PDF of an answer that has its number. Said twice it is made once; what was interrupted is made at the next
 * start. {@code RespuestaEmitida} is written with the hash of the PDF: whoever notifies waits for that.
 */
public final class MakingPdf {

    private static final Logger LOG = LoggerFactory.getLogger(MakingPdf.class);
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final CaseFiles files;
    private final Answers answers;
    private final AnswerLetters letters;
    private final Signing signing;
    private final PaperStore store;
    private final EventLog log;

    public MakingPdf(
            Transactions transactions,
            CaseFiles files,
            Answers answers,
            AnswerLetters letters,
            Signing signing,
            PaperStore store,
            EventLog log) {
        this.transactions = transactions;
        this.files = files;
        this.answers = answers;
        this.letters = letters;
        this.signing = signing;
        this.store = store;
        this.log = log;
    }

    /** What is issued and has no PDF. Call it at the start and from time to time. */
    public void makeAll() {
        answers.unmade(AT_ONCE).forEach(this::make);
    }

    /** A fault is logged and tried again later: the answer is issued all the same. */
    void make(UUID id) {
        try {
            answers.byId(id).ifPresent(this::made);
        } catch (RuntimeException fault) {
            LOG.atError().addKeyValue("answer", id).setCause(fault).log("the PDF of an answer was not made");
        }
    }

    private void made(Answer answer) {
        var issued = answer.issued();
        if (issued == null || issued.sha256() != null) {
            return;
        }
        var file = files.byId(answer.pqr()).orElseThrow();
        var pdf = signing.sign(letters.issued(file, answer), "Respuesta a " + file.radicado(), issued.at());
        var sha256 = Sha256.of(pdf);
        store.put(sha256, pdf);
        transactions.inTransaction(() -> {
            if (answers.made(answer.id(), sha256)) {
                log.append(emitted(answer, issued, sha256));
            }
            return sha256;
        });
    }

    private static Event emitted(Answer answer, Issued issued, String sha256) {
        return new Event(
                "RespuestaEmitida",
                "pqr",
                answer.pqr(),
                "staff:" + issued.signer(),
                Map.of(
                        "answer", answer.id().toString(),
                        "radicado", issued.radicado().text(),
                        "respuesta", issued.respuesta().name(),
                        "sha256", sha256));
    }
}
