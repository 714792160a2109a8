package org.ventanilla.server.counter;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.pqr.Respuesta;

/**
 * The answer as the agent gives it, in the template of any other: her one text stands as the reasons. What the template leaves
 * to be written falls away, and what was looked at was looked at with the person.
 */
record SpotText(Respuesta respuesta, String reasons) {

    private static final String TO_WRITE = "[[";
    private static final String LOOKED_AT = "Revisamos su caso en la misma atención, con usted presente.";

    AnswerText in(AnswerText template) {
        var blocks = new EnumMap<Block, String>(Block.class);
        template.blocks().forEach((block, text) -> blocks.put(block, isToWrite(block, text) ? LOOKED_AT : begun(text)));
        var rulings = template.rulings().stream()
                .map(Ruling::request)
                .limit(1)
                .map(request -> new Ruling(request, respuesta, reasons.strip()));
        return new AnswerText(blocks, rulings.toList(), null);
    }

    private static boolean isToWrite(Block block, String text) {
        return block == Block.PRUEBAS && text.contains(TO_WRITE);
    }

    /** What she said may hold brackets of her own, but not on a line that begins with them. */
    private static String begun(String text) {
        return text.lines().filter(line -> !line.startsWith(TO_WRITE)).collect(joining("\n"));
    }

    /** What the constancia says of it. */
    List<String> words() {
        return List.of(respuesta.word() + ".", reasons.strip());
    }
}
