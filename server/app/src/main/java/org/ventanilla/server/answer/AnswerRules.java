package org.ventanilla.server.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.platform.Table;
import org.ventanilla.server.platform.Table.WrongLine;
import org.ventanilla.server.platform.WrongFile;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/**
 * What a lawyer decides about answers and no program does: which recursos lie, what an answer begins with, how a decision is
 * said. Ours, or those of the files in the utility's folder, each in place of ours.
 */
public record AnswerRules(List<RecursoRule> recursos, List<Begun> blocks, Map<Respuesta, String> decisions) {
    private static final String OURS = "/respuesta/";

    public static AnswerRules ours(Clocks clocks) {
        return of(table -> Table.onClassPath(OURS + table), clocks);
    }

    /** Throws {@link WrongFile} with every problem of all three. */
    public static AnswerRules in(Path folder, Clocks clocks) {
        return of(
                name -> {
                    var own = folder.resolve(name);
                    return Files.exists(own) ? Table.of(own) : Table.onClassPath(OURS + name);
                },
                clocks);
    }

    private interface Tables {
        Table named(String name);
    }

    private static AnswerRules of(Tables from, Clocks clocks) {
        var problems = new ArrayList<String>();
        var recursos = from.named("recursos.csv");
        var rules = recursos.rows(RecursoRule.HEADER, column -> RecursoRule.of(column, clocks));
        unanswered(rules).forEach(recursos::problem);
        var blocks = from.named("plantillas.csv");
        var begun = blocks.rows(Begun.HEADER, Begun::of);
        var decisions = from.named("decisiones.csv");
        var said = decisions.rows("respuesta;text", AnswerRules::decision);
        List.of(recursos, blocks, decisions).forEach(table -> problems.addAll(table.problems()));
        if (!problems.isEmpty()) {
            throw new WrongFile(problems);
        }
        return new AnswerRules(
                rules,
                begun,
                said.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second)));
    }

    /** Without its recursos no act is served (Ley 1437 de 2011, art. 67): each decision that may be taken needs a rule. */
    private static List<String> unanswered(List<RecursoRule> rules) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Respuesta.values())
                        .filter(respuesta -> respuesta.isDecision() && respuesta.fits(kind))
                        .filter(respuesta -> rules.stream().noneMatch(rule -> rule.isFor(kind, respuesta)))
                        .map(respuesta -> "falta la regla para " + kind + " con " + respuesta))
                .toList();
    }

    private static Map.Entry<Respuesta, String> decision(String[] column) {
        return Map.entry(named(Respuesta.class, column[0]), text("text", column[1]));
    }

    static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongLine("no se conoce «" + word + "»"));
    }

    static String text(String name, String text) {
        if (text.isBlank()) {
            throw new WrongLine("falta " + name);
        }
        return lines(text);
    }

    static String lines(String text) {
        return text.strip().replace('|', '\n');
    }
}
