package org.ventanilla.server.app;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.pqr.VoidedRadicados.Act;

/** {@code ./ventanilla restored}: said once after a restore from a backup, before the server is opened again. Prints the act. */
final class RestoredCommand {
    static final String NAME = "restored";

    private static final List<String> LIST = List.of("--list");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MOST_LISTED = 1_000;
    private static final String USAGE = """
            Después de poner una copia de seguridad: sigue con números que nadie pudo recibir, y deja el acta.

              ./ventanilla restored --actor QUIÉN --reason POR_QUÉ [--numbers CUÁNTOS]
              ./ventanilla restored --list      las actas que hay

              --numbers   de cada serie; si no se dice, diez veces el día más ocupado, y 100 por lo menos
            """;

    private final PrintStream out;

    RestoredCommand(PrintStream out) {
        this.out = out;
    }

    /** How it is said, when something is lacking. */
    static Optional<String> wrong(List<String> arguments) {
        var said = options(arguments);
        var whole = !said.getOrDefault("--actor", "").isBlank()
                && !said.getOrDefault("--reason", "").isBlank()
                && said.getOrDefault("--numbers", "").matches("|[1-9][0-9]{0,4}");
        return whole || arguments.equals(LIST) ? Optional.empty() : Optional.of(USAGE);
    }

    int run(Features features, List<String> arguments) {
        return arguments.equals(LIST) ? list(features) : restored(features, options(arguments));
    }

    private int list(Features features) {
        var acts = features.pqr.voided.acts(MOST_LISTED);
        if (acts.isEmpty()) {
            out.println("No hay números anulados.");
        }
        acts.forEach(this::print);
        return 0;
    }

    private int restored(Features features, Map<String, String> said) {
        if (!features.pqr.radicador.isOwn()) {
            out.println("Los números los da otro sistema: aquí no hay serie que correr.");
            return 0;
        }
        var numbers = said.getOrDefault("--numbers", "");
        var many = numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(numbers));
        features.pqr
                .voiding
                .restored(many, said.getOrDefault("--actor", ""), said.getOrDefault("--reason", ""))
                .forEach(this::print);
        return 0;
    }

    /** Pairs; empty when they are none, so that what is needed is missing. */
    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> said = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(arguments);
        while (left.size() > 1) {
            said.put(left.pop(), left.pop());
        }
        return left.isEmpty() ? said : Map.of();
    }

    private void print(Act act) {
        out.printf(
                "Anulados %s a %s. %s. Responde: %s. Motivo: %s%n",
                act.first().text(),
                act.last().text(),
                MINUTE.format(act.at().atZone(Bogota.ZONE)),
                act.actor(),
                act.reason());
    }
}
