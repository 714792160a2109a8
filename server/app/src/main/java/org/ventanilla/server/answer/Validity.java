package org.ventanilla.server.answer;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Respuesta;

/** What an answer lacks to be served (Ley 1437/2011 arts. 67 and 42): each thing in a sentence, all of them at once. */
public final class Validity {

    private static final String UNFINISHED = "[[";

    private final Templates templates;
    private final Recursos recursos;

    public Validity(Templates templates, Recursos recursos) {
        this.templates = templates;
        this.recursos = recursos;
    }

    /** As of the day on which it would go out. The date, the hour and the signature come with the issue itself. */
    public List<Missing> missing(Pqr pqr, AnswerText text, LocalDate day) {
        var missing = new ArrayList<Missing>();
        for (var block : Block.values()) {
            if (block.isWritten()) {
                written(pqr.kind(), block, text.block(block), missing);
            }
        }
        for (int i = 0; i < text.rulings().size(); i++) {
            ruling(pqr.kind(), i + 1, text.rulings().get(i), missing);
        }
        whole(pqr.kind(), text, day, missing);
        return missing;
    }

    /** "HECHOS DECISION.2": what a refusal names. */
    static String fields(List<Missing> missing) {
        return missing.stream().map(Missing::field).collect(joining(" "));
    }

    private void written(Kind kind, Block block, String words, List<Missing> missing) {
        var title = "«" + block.title() + "»";
        if (words.isBlank()) {
            if (templates.isMandatory(kind, block)) {
                missing.add(new Missing(block.name(), "Falta escribir " + title + "."));
            }
        } else if (words.contains(UNFINISHED)) {
            missing.add(new Missing(block.name(), "En " + title + " falta lo que está entre corchetes."));
        }
    }

    private static void ruling(Kind kind, int number, Ruling ruling, List<Missing> missing) {
        var field = Block.DECISION + "." + number;
        var which = " de la petición " + number + ".";
        if (ruling.request().isBlank()) {
            missing.add(new Missing(field, "Falta escribir qué pidió, en la petición " + number + "."));
        }
        var respuesta = ruling.respuesta();
        if (respuesta == null) {
            missing.add(new Missing(field, "Falta la decisión" + which));
        } else if (!respuesta.isDecision() || !respuesta.fits(kind)) {
            missing.add(new Missing(
                    field,
                    "«" + respuesta.word() + "» no sirve para " + kind.word().toLowerCase(Locale.ROOT) + "."));
        }
        if (ruling.reasons().isBlank()) {
            missing.add(new Missing(field, "Falta explicar la decisión" + which));
        } else if (ruling.reasons().contains(UNFINISHED)) {
            missing.add(new Missing(field, "Falta lo que está entre corchetes en la decisión" + which));
        }
    }

    private void whole(Kind kind, AnswerText text, LocalDate day, List<Missing> missing) {
        if (text.rulings().isEmpty()) {
            missing.add(new Missing(Block.DECISION.name(), "Falta decidir lo que la persona pidió."));
            return;
        }
        if (text.rulings().stream().anyMatch(ruling -> ruling.respuesta() == null)) {
            return;
        }
        text.respuesta()
                .ifPresentOrElse(
                        respuesta -> recursos(kind, respuesta, text, day, missing),
                        () -> missing.add(
                                new Missing(Block.DECISION.name(), "Esas decisiones no caben en una sola respuesta.")));
    }

    private void recursos(Kind kind, Respuesta respuesta, AnswerText text, LocalDate day, List<Missing> missing) {
        if (respuesta == Respuesta.TRASLADA
                && (text.entity() == null || text.entity().isBlank())) {
            missing.add(new Missing("ENTITY", "Falta decir a qué entidad se envía."));
        }
        var rule = recursos.against(kind, respuesta, day);
        if (rule.isEmpty()) {
            missing.add(new Missing(Block.RECURSOS.name(), "Falta la regla que dice qué recursos proceden."));
            return;
        }
        var paragraph = rule.get();
        if (paragraph.text().isBlank() || paragraph.citation().isBlank()) {
            missing.add(new Missing(Block.RECURSOS.name(), "Falta decir qué recursos proceden, y según qué norma."));
        }
        if (!paragraph.which().isEmpty() && paragraph.before().isBlank()) {
            missing.add(new Missing(Block.RECURSOS.name(), "Falta decir ante quién se presenta el recurso."));
        }
        if (!paragraph.which().isEmpty() && paragraph.term().isBlank()) {
            missing.add(new Missing(Block.RECURSOS.name(), "Falta decir el plazo del recurso."));
        }
    }
}
