package org.ventanilla.server.calendario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.ClockRule.Unit;
import org.ventanilla.server.platform.Table;
import org.ventanilla.server.platform.Table.WrongLine;

/** {@code clocks.csv}: reads it and refuses what would leave a case without its term. */
final class ClocksFile {

    private static final String HEADER =
            "id;trigger;length;unit;extension;warn;silence;from;until;checked;citation;effect";
    private static final String BUILT_IN = "/calendario/clocks.csv";
    private static final int LONGEST = 999;

    private ClocksFile() {}

    static List<ClockRule> builtIn() {
        return read(Table.onClassPath(BUILT_IN), List.of());
    }

    static List<ClockRule> read(Path file) {
        return read(Table.of(file), builtIn());
    }

    /** @param required each of these clocks must be there, from the same day or earlier */
    static List<ClockRule> read(Table file, List<ClockRule> required) {
        var rules = file.rows(HEADER, ClocksFile::rule);
        ids(rules).forEach(id -> checkSpans(file, of(id, rules)));
        ids(required).forEach(id -> checkPresent(file, of(id, required).getFirst(), of(id, rules)));
        file.refuseProblems();
        return rules;
    }

    /** One rule follows the other, without a day that has two or none. */
    private static void checkSpans(Table file, List<ClockRule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            var until = rules.get(i - 1).until();
            var from = rules.get(i).from();
            if (until == null || !until.plusDays(1).equals(from)) {
                file.problem(rules.get(i).id() + " desde " + from + ": la regla anterior debe ir hasta "
                        + from.minusDays(1));
            }
        }
        if (rules.getLast().until() != null) {
            file.problem(rules.getLast().id() + ": la última regla no debe tener fecha final");
        }
    }

    private static void checkPresent(Table file, ClockRule needed, List<ClockRule> rules) {
        if (rules.isEmpty()) {
            file.problem("falta " + needed.id());
        } else if (rules.getFirst().from().isAfter(needed.from())) {
            file.problem(needed.id() + ": falta la regla desde " + needed.from());
        }
    }

    private static SortedSet<String> ids(List<ClockRule> rules) {
        var ids = new TreeSet<String>();
        rules.forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    private static List<ClockRule> of(String id, List<ClockRule> rules) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .sorted(Comparator.comparing(ClockRule::from))
                .toList();
    }

    private static ClockRule rule(String[] column) {
        var unit = unit(column[3]);
        return new ClockRule(
                text("id", column[0]),
                text("trigger", column[1]),
                length(column[2], unit),
                unit,
                number("extension", column[4], 0),
                column[5].isBlank()
                        ? List.of()
                        : Arrays.stream(column[5].strip().split(" +"))
                                .map(days -> number("warn", days, 1))
                                .toList(),
                yes("silence", column[6]),
                date("from", column[7]),
                until(column),
                yes("checked", column[9]),
                text("citation", column[10]),
                column[11].strip());
    }

    private static int length(String text, Unit unit) {
        return number("length", text, unit == Unit.ATONCE ? 0 : 1);
    }

    private static Unit unit(String text) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.code().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongLine("unit es bd, month, hour o atonce, no «" + text + "»"));
    }

    private static @Nullable LocalDate until(String[] column) {
        if (column[8].isBlank()) {
            return null;
        }
        var until = date("until", column[8]);
        if (until.isBefore(date("from", column[7]))) {
            throw new WrongLine("until es antes que from");
        }
        return until;
    }

    private static String text(String name, String text) {
        if (text.isBlank()) {
            throw new WrongLine("falta " + name);
        }
        return text.strip();
    }

    private static int number(String name, String text, int least) {
        if (!text.strip().matches("[0-9]{1,3}") || Integer.parseInt(text.strip()) < least) {
            throw new WrongLine(name + " es un número de " + least + " a " + LONGEST + ", no «" + text + "»");
        }
        return Integer.parseInt(text.strip());
    }

    private static boolean yes(String name, String text) {
        return switch (text.strip()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new WrongLine(name + " es yes o no, no «" + text + "»");
        };
    }

    static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new WrongLine(name + " es una fecha como 2026-06-10, no «" + text + "»");
        }
    }
}
