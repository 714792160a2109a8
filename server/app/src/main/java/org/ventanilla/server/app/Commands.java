package org.ventanilla.server.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.db.Migrations;

/** What is done at the server's computer by hand: with its settings, its database and its folders, and without opening a port. */
final class Commands {
    private static final Set<String> NAMES = Set.of(IntakeCommand.NAME, RestoredCommand.NAME);
    private static final int FAILED = 1;
    private static final int WRONG = 2;

    private Commands() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The exit code. */
    static int run(List<String> arguments, ServerConfig config, Clock clock, PrintStream out) throws IOException {
        var wrong = wrong(arguments, config);
        if (wrong.isPresent()) {
            out.println(wrong.get().stripTrailing());
            return WRONG;
        }
        try {
            Migrations.run(config.database());
        } catch (FlywayException e) {
            out.println("La base de datos no abre: " + config.database() + ". " + reason(e));
            return FAILED;
        }
        return opened(arguments, config, clock, out);
    }

    /** Before anything is opened. With another folder than the server's, keys would be made that open nothing. */
    private static Optional<String> wrong(List<String> arguments, ServerConfig config) {
        var rest = arguments.subList(1, arguments.size());
        var said = isIntake(arguments) ? IntakeCommand.wrong(rest) : RestoredCommand.wrong(rest);
        return said.or(() -> Files.exists(config.sealKeys())
                ? Optional.empty()
                : Optional.of("Aquí no están las llaves del servidor: falta " + config.sealKeys()
                        + ". Ponga las variables con que arranca el servidor."));
    }

    private static int opened(List<String> arguments, ServerConfig config, Clock clock, PrintStream out)
            throws IOException {
        var platform = Platform.open(config, clock);
        try {
            var features = new Features(platform);
            features.connect(platform.reactions());
            // The words of a page are read by the server, after its next start: nobody waits for them here.
            features.stop();
            return run(arguments, features, out);
        } catch (IllegalStateException e) {
            out.println("Con estas variables no se puede: " + e.getMessage());
            return FAILED;
        } finally {
            platform.close();
        }
    }

    private static int run(List<String> arguments, Features features, PrintStream out) throws IOException {
        return isIntake(arguments)
                ? new IntakeCommand(out).run(features, Path.of(arguments.get(1)))
                : new RestoredCommand(out).run(features, arguments.subList(1, arguments.size()));
    }

    private static boolean isIntake(List<String> arguments) {
        return arguments.getFirst().equals(IntakeCommand.NAME);
    }

    /** What the driver said; Flyway frames it in lines of its own. */
    private static String reason(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
