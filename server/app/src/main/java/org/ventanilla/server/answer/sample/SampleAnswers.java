package org.ventanilla.server.answer.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.Answers;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.answer.Templates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.Decision;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/**
 * The answers of decided sample cases, as they were written and signed then ({@code sample/answers.csv}). Their PDFs are made
 * after the start, like those of any answer that was interrupted.
 */
public final class SampleAnswers {

    private static final String AUTHOR = "marta@example.co";
    private static final String SIGNER = "jorge@example.co";
    private static final String ELSEWHERE = "Corporación autónoma regional";
    /** What a template leaves to write. */
    private static final String TO_WRITE = "\\[\\[[^\\]]*\\]\\]";

    private static final Map<Block, String> WRITTEN = Map.of(
            Block.PRUEBAS, "Las lecturas de los últimos seis meses, y el informe de la visita.",
            Block.FUNDAMENTO, "Se cobra lo que mide el medidor (Ley 142 de 1994, artículo 146).");

    private final Answers answers;
    private final Templates templates;
    private final People people;

    public SampleAnswers(Answers answers, Templates templates, People people) {
        this.answers = answers;
        this.templates = templates;
        this.people = people;
    }

    /** Inside a transaction; those without a decision are left as they are. */
    public void load(List<CaseFile> files) {
        var reasons = Csv.rows("/sample/answers.csv").stream()
                .collect(Collectors.toMap(column -> Respuesta.valueOf(column[0]), column -> column[1]));
        var author = staff(AUTHOR);
        var signer = staff(SIGNER);
        for (var file : files) {
            var decision = file.decision();
            if (decision != null && decision.answer() != null) {
                var text = text(file, decision.respuesta(), Objects.requireNonNull(reasons.get(decision.respuesta())));
                add(file, text, author, issued(decision, decision.answer(), signer));
            }
        }
    }

    private void add(CaseFile file, AnswerText text, Staff author, Answer.Issued issued) {
        var id = Ids.next();
        answers.begin(new Answer(id, file.id(), 1, text, author.id(), issued.at(), null, null, null));
        answers.save(new Answer(id, file.id(), 2, text, author.id(), issued.at(), null, null, issued));
    }

    private static Answer.Issued issued(Decision decision, Radicado number, Staff signer) {
        return new Answer.Issued(number, decision.at(), decision.respuesta(), signer.id(), signer.name(), null);
    }

    private AnswerText text(CaseFile file, Respuesta respuesta, String reasons) {
        var begun = templates.begin(file);
        var blocks = new EnumMap<Block, String>(Block.class);
        begun.blocks()
                .forEach((block, words) ->
                        blocks.put(block, words.replaceAll(TO_WRITE, WRITTEN.getOrDefault(block, ""))));
        var ruling = new Ruling(file.pqr().content().object(), respuesta, reasons);
        return new AnswerText(blocks, List.of(ruling), respuesta == Respuesta.TRASLADA ? ELSEWHERE : null);
    }

    private Staff staff(String user) {
        return people.byUser(user).orElseThrow().staff();
    }
}
