package org.ventanilla.server.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.platform.Table.WrongLine;
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

    static final String HEADER = "kinds;respuestas;recursos;ante;clock;days;citation;text";
    private static final String ALL = "*";

    /** @param clocks of which each that is named must be one */
    static RecursoRule of(String[] column, Clocks clocks) {
        if (!column[2].isBlank() && (column[3].isBlank() || column[4].isBlank() == column[5].isBlank())) {
            throw new WrongLine("donde procede un recurso se dice ante quién, y el plazo con clock o con days");
        }
        return new RecursoRule(
                known(Kind.class, column[0]),
                known(Respuesta.class, column[1]),
                words(column[2]),
                column[3].strip(),
                clock(column[4].strip(), clocks),
                days(column[5].strip()),
                AnswerRules.text("citation", column[6]),
                AnswerRules.text("text", column[7]));
    }

    private static <E extends Enum<E>> List<String> known(Class<E> type, String cell) {
        words(cell).stream().filter(word -> !word.equals(ALL)).forEach(word -> AnswerRules.named(type, word));
        return words(cell);
    }

    private static String clock(String id, Clocks clocks) {
        if (!id.isEmpty() && !clocks.has(id)) {
            throw new WrongLine("no hay un plazo " + id);
        }
        return id;
    }

    private static String days(String text) {
        if (!text.matches("[0-9]{0,3}")) {
            throw new WrongLine("days es un número, no «" + text + "»");
        }
        return text;
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
