package org.ventanilla.server.calendario.plazo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import org.ventanilla.server.calendario.BusinessDays;

/**
 * Many questions, one a line. Answer n stands on line n: a question that has no answer leaves its line empty and is told
 * apart, and those after it are answered all the same.
 */
final class Lines {

    private static final String BETWEEN = "[\\s,;]+";

    private final BusinessDays days;
    private final PrintStream out;
    private final PrintStream err;

    Lines(BusinessDays days, PrintStream out, PrintStream err) {
        this.days = days;
        this.out = out;
        this.err = err;
    }

    /** 0, or {@link Plazo#WRONG} when at least one line had no answer. */
    int answer(BufferedReader in) throws IOException {
        var wrong = 0;
        var number = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!answered(number, line.replace("\uFEFF", "").strip())) {
                wrong++;
            }
        }
        return wrong == 0 ? 0 : Plazo.WRONG;
    }

    private boolean answered(int number, String line) {
        try {
            out.println(line.isEmpty() ? "" : due(line.split(BETWEEN)));
            return true;
        } catch (WrongQuestion e) {
            out.println();
            err.println("Línea " + number + ": " + e.getMessage());
            return false;
        }
    }

    private String due(String[] words) {
        if (words.length != 2) {
            throw Question.incomplete();
        }
        return days.after(Question.date(words[0]), Question.count(words[1])).toString();
    }
}
