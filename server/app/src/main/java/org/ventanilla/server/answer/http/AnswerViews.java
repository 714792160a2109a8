package org.ventanilla.server.answer.http;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.Answer.Stage;
import org.ventanilla.server.answer.Answers;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.ReadingAnswer;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.answer.Templates;
import org.ventanilla.server.answer.Validity;
import org.ventanilla.server.answer.WritingAnswer.Open;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.pqr.Kind;

/** Puts together what the editor shows to one of the staff. */
public final class AnswerViews {

    private final Templates templates;
    private final Recursos recursos;
    private final Validity validity;
    private final ReadingAnswer reading;
    private final People people;
    private final boolean twoPersons;
    private final Clock clock;

    public AnswerViews(
            Templates templates,
            Recursos recursos,
            Validity validity,
            ReadingAnswer reading,
            People people,
            boolean twoPersons,
            Clock clock) {
        this.templates = templates;
        this.recursos = recursos;
        this.validity = validity;
        this.reading = reading;
        this.people = people;
        this.twoPersons = twoPersons;
        this.clock = clock;
    }

    AnswerView of(Open open, Staff reader) {
        var answer = open.answer();
        var kind = open.file().pqr().kind();
        var sent = answer.sent();
        var begun = answer.version() > 0;
        return new AnswerView(
                open.file().radicado().text(),
                answer.version(),
                answer.stage(),
                blocks(kind, answer),
                answer.text().rulings(),
                answer.text().entity(),
                answer.text().withdrawn(),
                choices(kind),
                recursos(kind, answer),
                answer.issued() == null
                        ? validity.missing(open.file().pqr(), answer.text(), Bogota.dateOf(clock.instant()))
                        : List.of(),
                begun ? name(answer.author()) : null,
                begun ? answer.savedAt() : null,
                sent == null ? null : name(sent.by()),
                answer.note(),
                issued(answer),
                reading.copies(answer).stream().map(this::copy).toList(),
                may(answer, reader));
    }

    private List<AnswerView.Written> blocks(Kind kind, Answer answer) {
        return Arrays.stream(Block.values())
                .filter(Block::isWritten)
                .map(block -> new AnswerView.Written(
                        block,
                        block.title(),
                        templates.isMandatory(kind, block),
                        answer.text().block(block)))
                .toList();
    }

    private List<AnswerView.Choice> choices(Kind kind) {
        return templates.choices(kind).stream()
                .map(respuesta ->
                        new AnswerView.Choice(respuesta.name(), respuesta.word(), templates.decision(respuesta)))
                .toList();
    }

    private AnswerView.@Nullable RecursosView recursos(Kind kind, Answer answer) {
        return answer.text()
                .respuesta()
                .flatMap(respuesta -> recursos.against(kind, respuesta, Bogota.dateOf(clock.instant())))
                .map(paragraph -> new AnswerView.RecursosView(paragraph.text(), paragraph.citation()))
                .orElse(null);
    }

    private static AnswerView.@Nullable IssuedView issued(Answer answer) {
        var issued = answer.issued();
        return issued == null
                ? null
                : new AnswerView.IssuedView(
                        issued.radicado().text(),
                        SpanishDates.withYear(Bogota.dateOf(issued.at())) + ", " + SpanishDates.clock(issued.at()),
                        issued.signerName(),
                        issued.respuesta().word(),
                        issued.sha256() != null);
    }

    private AnswerView.CopyView copy(Answers.Copy copy) {
        return new AnswerView.CopyView(
                name(copy.author()),
                SpanishDates.withoutYear(Bogota.dateOf(copy.at())) + ", " + SpanishDates.clock(copy.at()),
                copy.text().blocks(),
                copy.text().rulings());
    }

    private AnswerView.May may(Answer answer, Staff reader) {
        var writes = reader.role() == Role.ANALYST || reader.role() == Role.RESPONSIBLE;
        var sent = answer.sent();
        var draft = answer.stage() == Stage.DRAFT;
        var mine = sent != null && sent.by().equals(reader.id());
        var other = !mine && !answer.author().equals(reader.id());
        var responsible = reader.role() == Role.RESPONSIBLE;
        return new AnswerView.May(
                writes && draft,
                writes && draft && twoPersons && answer.version() > 0,
                twoPersons
                        ? responsible && sent != null && other
                        : writes && answer.issued() == null && answer.version() > 0,
                sent != null && (mine || responsible));
    }

    String name(UUID staff) {
        return people.byId(staff).map(Staff::name).orElse("");
    }
}
