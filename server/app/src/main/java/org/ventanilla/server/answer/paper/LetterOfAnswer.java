package org.ventanilla.server.answer.paper;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.Answer.Issued;
import org.ventanilla.server.answer.AnswerLetters;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.answer.Templates;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.paper.Prose;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Respuesta;

/** The answer on A4: to whom, about which petition, its numbered blocks, who signed. */
public final class LetterOfAnswer implements AnswerLetters {

    private final Issuer issuer;
    private final Templates templates;
    private final Recursos recursos;

    public LetterOfAnswer(Issuer issuer, Templates templates, Recursos recursos) {
        this.issuer = issuer;
        this.templates = templates;
        this.recursos = recursos;
    }

    @Override
    public byte[] draft(CaseFile file, AnswerText text, Instant now) {
        return letter(file, "Borrador de respuesta", now, "BORRADOR").pdf(prose -> write(prose, file, text, now, null));
    }

    @Override
    public byte[] issued(CaseFile file, Answer answer) {
        var issued = Objects.requireNonNull(answer.issued());
        return letter(file, issued.radicado().text(), issued.at(), null)
                .pdf(prose -> write(prose, file, answer.text(), issued.at(), issued));
    }

    private Letter letter(CaseFile file, String number, Instant at, @Nullable String across) {
        return new Letter(
                new About("Respuesta " + number + " a " + file.radicado(), issuer.entity(), at),
                new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page()),
                number,
                when(at),
                new Letter.Code(issuer.trackUrl(file.radicado()), "Vea su caso"),
                across);
    }

    private void write(Prose prose, CaseFile file, AnswerText text, Instant at, @Nullable Issued issued) {
        to(prose, file);
        prose.title(title(file.pqr().kind().word().toLowerCase(Locale.ROOT), text));
        var number = 1;
        for (var block : Block.values()) {
            if (block == Block.FIRMA || (block.isWritten() && text.block(block).isBlank())) {
                continue;
            }
            prose.heading(number++ + ". " + block.title());
            switch (block) {
                case HECHOS, PRUEBAS, FUNDAMENTO -> prose.text(text.block(block));
                case DECISION -> rulings(prose, text);
                case RECURSOS -> recursos(prose, file, text, at);
                case FIRMA -> throw new IllegalStateException("the signature has no heading");
            }
        }
        signature(prose, issued);
    }

    private static String title(String kind, AnswerText text) {
        return switch (text.respuesta().orElse(Respuesta.PENDIENTE)) {
            case TRASLADA -> "Traslado de su " + kind;
            case ARCHIVA -> "Archivo de su " + kind;
            default -> "Respuesta a su " + kind;
        };
    }

    private static void to(Prose prose, CaseFile file) {
        var content = file.pqr().content();
        prose.strong(content.name() == null ? "A quien presentó la petición" : content.name());
        prose.text(String.join(
                "\n",
                Stream.of(
                                labelled("Cédula ", content.document()),
                                labelled("", content.address()),
                                file.pqr().reception().municipality(),
                                labelled("", content.email()),
                                labelled("Representante: ", content.representative()))
                        .filter(line -> !line.isBlank())
                        .toList()));
        prose.gap(6);
        prose.labelled("Su radicado", file.radicado().text() + ", " + when(file.filedAt()));
        if (content.account() != null) {
            prose.labelled("Cuenta", content.account());
        }
        prose.gap(4);
    }

    private void rulings(Prose prose, AnswerText text) {
        var letter = 'a';
        for (Ruling ruling : text.rulings()) {
            var mark = letter++ + ")";
            var respuesta = ruling.respuesta();
            prose.leading(head -> {
                if (text.rulings().size() > 1) {
                    head.item(mark, "Usted pidió: " + ruling.request());
                }
                head.strong(respuesta == null ? "Sin decisión todavía." : templates.decision(respuesta));
            });
            if (text.entity() != null && !text.entity().isBlank()) {
                prose.text("La entidad que decide es: " + text.entity());
            }
            prose.text(ruling.reasons());
            prose.gap(4);
        }
    }

    private void recursos(Prose prose, CaseFile file, AnswerText text, Instant at) {
        text.respuesta()
                .flatMap(respuesta -> recursos.against(file.pqr().kind(), respuesta, Bogota.dateOf(at)))
                .ifPresent(paragraph -> prose.text(paragraph.text()).small(paragraph.citation() + "."));
    }

    private void signature(Prose prose, @Nullable Issued issued) {
        prose.gap(14);
        if (issued == null) {
            prose.strong("Sin firma todavía.");
            return;
        }
        prose.together(block -> {
            block.strong(issued.signerName());
            block.text(issuer.entity());
            block.small("Firmado electrónicamente el " + when(issued.at()) + " (Ley 527 de 1999). La firma está"
                    + " dentro de este PDF: un lector de PDF la comprueba.");
            block.small("Esta es la respuesta completa. La copia es gratuita. No pague a nadie.");
        });
    }

    private static String when(Instant at) {
        return SpanishDates.withYear(Bogota.dateOf(at)) + ", " + SpanishDates.clock(at);
    }

    private static String labelled(String label, @Nullable String value) {
        return value == null || value.isBlank() ? "" : label + value;
    }
}
