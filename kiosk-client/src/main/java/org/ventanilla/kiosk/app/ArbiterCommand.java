package org.ventanilla.kiosk.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.arbiter.log.Recorded;
import org.ventanilla.kiosk.arbiter.log.ThresholdsFile;

/** {@code ./ventanilla arbiter --replay FILE [--thresholds FILE]}: what the arbiter makes of a recorded run, and whether it did the same then. */
final class ArbiterCommand {
    static final String OPTION = "--replay";

    private static final int DONE = 0;
    private static final int OTHERWISE = 1;
    private static final int WRONG = 2;

    private ArbiterCommand() {}

    static int run(List<String> words, PrintStream out, PrintStream err) {
        boolean hasLimits = words.size() == 4 && words.get(2).equals("--thresholds");
        if (words.size() != 2 && !hasLimits) {
            err.println("Diga el archivo: ./ventanilla arbiter --replay ARCHIVO [--thresholds ARCHIVO]");
            return WRONG;
        }
        String file = words.get(1);
        try {
            Recorded recorded = Recorded.read(Files.readString(Path.of(file)));
            Thresholds limits = hasLimits ? limits(words.get(3)) : recorded.limits();
            return replay(recorded, limits, out);
        } catch (Recorded.Malformed e) {
            err.println("En " + file + " no se entiende la línea " + e.line() + ".");
        } catch (IOException e) {
            err.println("No se puede leer " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        }
        return WRONG;
    }

    private static Thresholds limits(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            return ThresholdsFile.read(reader);
        }
    }

    private static int replay(Recorded recorded, Thresholds limits, PrintStream out) {
        List<Decision> decisions = recorded.again(limits);
        out.printf("%10s  %-12s %-12s %9s  %s%n", "s", "up", "down", "kbit/s", "why");
        decisions.forEach(each -> out.println(row(each)));
        if (recorded.decisions().isEmpty()) {
            out.println("El archivo no trae decisiones con que comparar.");
            return DONE;
        }
        boolean isSame = decisions.equals(recorded.decisions());
        out.println(
                isSame
                        ? "Las decisiones son las mismas que se anotaron: " + decisions.size() + "."
                        : "Las decisiones no son las que se anotaron: " + difference(decisions, recorded.decisions()));
        return isSame ? DONE : OTHERWISE;
    }

    private static String row(Decision each) {
        boolean isFree = each.uploadKbit() == Decision.AS_FAST_AS_IT_GOES;
        return String.format(
                        Locale.ROOT,
                        "%10.3f  %-12s %-12s %9s  %s",
                        each.at() / 1000.0,
                        each.up(),
                        each.down(),
                        isFree ? "-" : Integer.toString(each.uploadKbit()),
                        each.why())
                .stripTrailing();
    }

    private static String difference(List<Decision> now, List<Decision> then) {
        int same = 0;
        while (same < Math.min(now.size(), then.size()) && now.get(same).equals(then.get(same))) {
            same++;
        }
        Decision first = same < now.size() ? now.get(same) : then.get(same);
        return String.format(
                Locale.ROOT, "desde %.3f s (%d ahora, %d anotadas).", first.at() / 1000.0, now.size(), then.size());
    }
}
