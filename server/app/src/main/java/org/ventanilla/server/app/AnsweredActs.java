package org.ventanilla.server.app;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.Answers;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Addressee;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;

/** The issued answers as acts to be served. */
final class AnsweredActs implements Acts {
    private final Db db;
    private final CaseFiles files;
    private final Answers answers;
    private final Recursos recursos;
    private final PaperStore papers;

    AnsweredActs(Db db, CaseFiles files, Answers answers, Recursos recursos, PaperStore papers) {
        this.db = db;
        this.files = files;
        this.answers = answers;
        this.recursos = recursos;
        this.papers = papers;
    }

    @Override
    public Optional<Act> of(UUID act) {
        return answers.byId(act).flatMap(this::act);
    }

    @Override
    public Optional<Act> numbered(Radicado number) {
        return db.one("select id from answer where year = $1 and number = $2", number.year(), number.number())
                .flatMap(row -> of(row.getUUID("id")))
                .filter(act -> act.number().equals(number));
    }

    @Override
    public List<Act> ofCase(UUID pqr) {
        return answers.of(pqr).flatMap(this::act).stream().toList();
    }

    @Override
    public byte[] pdf(UUID act) {
        return papers.get(of(act).orElseThrow().sha256());
    }

    /** Over the cases that still wait for something, which are few, and not over all that were ever answered. */
    @Override
    public List<UUID> unopened(int most) {
        List<UUID> found = new ArrayList<>();
        for (Row row : db.query("""
                select a.id from pqr p join answer a on a.pqr = p.id left join notification n on n.act = a.id
                where p.next_due is not null and p.state in ('DECIDIDA', 'DESISTIDA', 'TRASLADADA') and a.sha256 is not null
                  and n.act is null
                order by a.issued_at limit $1
                """, most)) {
            found.add(row.getUUID("id"));
        }
        return found;
    }

    private Optional<Act> act(Answer answer) {
        Answer.Issued issued = answer.issued();
        return issued == null ? Optional.empty() : files.byId(answer.pqr()).map(file -> act(answer, issued, file));
    }

    private Act act(Answer answer, Answer.Issued issued, CaseFile file) {
        List<String> lie = recursos.against(file.pqr().kind(), issued.respuesta(), Bogota.dateOf(issued.at()))
                .map(paragraph -> List.of(paragraph.text()))
                .orElse(List.of());
        String sha256 = issued.sha256();
        return new Act(
                answer.id(),
                answer.pqr(),
                file.radicado(),
                issued.radicado(),
                issued.at(),
                sha256 == null ? "" : sha256,
                lie,
                to(file));
    }

    private static Addressee to(CaseFile file) {
        var content = file.pqr().content();
        String name = content.name();
        return new Addressee(
                name == null ? "A quien presentó la petición " + file.radicado() : name,
                content.document(),
                content.address(),
                file.pqr().reception().municipality(),
                content.email());
    }
}
