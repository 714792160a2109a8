package org.ventanilla.server.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/**
 * What an answer begins with, and which of its blocks must stay ({@code respuesta/plantillas.csv}, {@code decisiones.csv}).
 * What is still to be written stands in double brackets. Any thread may share it.
 */
public final class Templates {

    private final List<Begun> blocks;
    private final Map<Respuesta, String> decisions;

    public Templates(AnswerRules rules) {
        blocks = rules.blocks();
        decisions = rules.decisions();
    }

    /** One request, in her words; the analyst splits it when she asked for more. */
    public AnswerText begin(CaseFile file) {
        var texts = new EnumMap<Block, String>(Block.class);
        blocks.stream()
                .filter(begun -> begun.kinds().contains(file.pqr().kind()))
                .forEach(begun -> texts.put(begun.block(), filled(begun.text(), file)));
        return new AnswerText(texts, List.of(new Ruling(file.pqr().content().object(), null, "")), null);
    }

    /** The decision, the recursos and the signature always are. */
    public boolean isMandatory(Kind kind, Block block) {
        return !block.isWritten() || blocks.stream().anyMatch(begun -> begun.mandatory() && begun.isOf(kind, block));
    }

    /** "Accedemos a lo que pidió." */
    public String decision(Respuesta respuesta) {
        return decisions.getOrDefault(respuesta, respuesta.word() + ".");
    }

    /** What may be decided about this kind of petition, in the order of the SUI. */
    public List<Respuesta> choices(Kind kind) {
        return Arrays.stream(Respuesta.values())
                .filter(respuesta -> respuesta.isDecision() && respuesta.fits(kind))
                .toList();
    }

    /** What she said comes last, so that nothing she said is taken for a place to fill. */
    private static String filled(String text, CaseFile file) {
        var pqr = file.pqr();
        return text.replace(
                        "{fecha}",
                        SpanishDates.withYear(Bogota.dateOf(pqr.presentation().at())))
                .replace("{radicado}", file.radicado().text())
                .replace("{clase}", pqr.kind().word().toLowerCase(Locale.ROOT))
                .replace("{servicio}", Constancia.service(pqr.service()).toLowerCase(Locale.ROOT))
                .replace("{objeto}", pqr.content().object());
    }
}
