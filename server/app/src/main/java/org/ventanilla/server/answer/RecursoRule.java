package org.ventanilla.server.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/**
 * Which recursos lie against an answer: a line of {@code respuesta/recursos.csv}.
 *
 * @param kinds, respuestas what it is for; "*" is all
 * @param recursos none where nothing lies
 * @param before whom; {@code {empresa}} is the utility
 * @param clock how long, by its id in {@link Clocks}; empty where {@code days} says it or nothing lies
 */
record RecursoRule(
        List<String> kinds,
        List<String> respuestas,
        List<String> recursos,
        String before,
        String clock,
        String days,
        String citation,
        String text) {

    private static final String ALL = "*";

    static RecursoRule of(String[] column) {
        return new RecursoRule(
                words(column[0]),
                words(column[1]),
                words(column[2]),
                column[3],
                column[4],
                column[5],
                column[6],
                column[7].replace('|', '\n'));
    }

    boolean isFor(Kind kind, Respuesta respuesta) {
        return has(kinds, kind) && has(respuestas, respuesta);
    }

    /** "5 días hábiles"; empty where nothing lies. */
    String term(Clocks clocks, LocalDate day) {
        if (!clock.isEmpty()) {
            ClockRule rule = clocks.on(clock, day);
            return rule.lengthInWords();
        }
        return days.isEmpty() ? "" : days + " días hábiles";
    }

    /** Empty where nothing lies. */
    Optional<LocalDate> lastDay(Clocks clocks, LocalDate told, BusinessDays business) {
        if (!clock.isEmpty()) {
            return Optional.of(clocks.on(clock, told).due(told, business));
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(business.after(told, Integer.parseInt(days)));
    }

    private static boolean has(List<String> codes, Enum<?> code) {
        return codes.contains(ALL) || codes.contains(code.name());
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
