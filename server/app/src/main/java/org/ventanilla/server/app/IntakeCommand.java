package org.ventanilla.server.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.intake.TakingCarried.Told;

/** {@code ./ventanilla intake FOLDER}: one line for each part, and a summary. Beside a running server or without one. */
final class IntakeCommand {
    static final String NAME = "intake";

    /** Something was refused or kept aside; the rest is here. */
    static final int KEPT_ASIDE = 2;

    private int here;
    private int before;
    private int aside;
    private final PrintStream out;

    IntakeCommand(PrintStream out) {
        this.out = out;
    }

    /** What to mend, when it cannot be done as said. */
    static Optional<String> wrong(List<String> arguments) {
        if (arguments.size() != 1) {
            return Optional.of("Diga la carpeta: ./ventanilla intake CARPETA");
        }
        return Files.isDirectory(Path.of(arguments.getFirst()))
                ? Optional.empty()
                : Optional.of("No existe la carpeta " + arguments.getFirst());
    }

    int run(Features features, Path folder) throws IOException {
        features.intake.carried.take(folder, this::tell);
        out.printf("Recibidos: %d. Ya estaban: %d. Apartados: %d.%n", here, before, aside);
        return aside == 0 ? 0 : KEPT_ASIDE;
    }

    private static String aside(String code) {
        var next = ProblemCode.of(code)
                .map(known -> ". " + known.title() + " " + known.next())
                .orElse("");
        return "apartado (" + code + ")" + next;
    }

    private void tell(Told told) {
        var word = told.refusal().map(IntakeCommand::aside).orElse(told.before() ? "ya estaba" : "recibido");
        out.println(told.name() + ": " + word);
        if (told.refusal().isPresent()) {
            aside++;
        } else if (told.before()) {
            before++;
        } else {
            here++;
        }
    }
}
