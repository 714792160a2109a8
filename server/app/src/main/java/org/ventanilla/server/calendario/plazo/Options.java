package org.ventanilla.server.calendario.plazo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.calendario.LocalDaysFile;

/** The command line, understood. */
record Options(boolean help, boolean stdin, BusinessDays days, Clocks clocks, List<String> words) {

    static Options of(String[] arguments) {
        var left = new ArrayDeque<>(List.of(arguments));
        var words = new ArrayList<String>();
        var help = false;
        var stdin = false;
        var saturdays = false;
        var days = BusinessDays.national();
        var clocks = Clocks.ofTheLaw();
        while (!left.isEmpty()) {
            var argument = left.removeFirst();
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--stdin" -> stdin = true;
                case "--saturdays" -> saturdays = true;
                case "--local-days" -> days = BusinessDays.with(LocalDaysFile.read(file(argument, left)));
                case "--clocks" -> clocks = Clocks.in(file(argument, left));
                default -> words.add(word(argument));
            }
        }
        if (!help && words.size() != (stdin ? 0 : 2)) {
            throw Question.incomplete();
        }
        return new Options(help, stdin, saturdays ? days.countingSaturdays() : days, clocks, words);
    }

    String date() {
        return words.getFirst();
    }

    String length() {
        return words.getLast();
    }

    private static Path file(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) {
            throw new WrongQuestion("Después de " + option + " falta el nombre del archivo.");
        }
        return Path.of(left.removeFirst());
    }

    private static String word(String argument) {
        if (argument.startsWith("--")) {
            throw new WrongQuestion("No hay una opción " + argument + ". Vea ./ventanilla plazo --help.");
        }
        return argument;
    }
}
