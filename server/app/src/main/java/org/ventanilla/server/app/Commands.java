package org.ventanilla.server.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.db.Migrations;

/** What is done at the server's computer by hand: with its settings, its database and its folders, and without opening a port. */
final class Commands {
    private static final Set<String> NAMES = Set.of(IntakeCommand.NAME, RestoredCommand.NAME);
    private static final int WRONG = 2;

    private Commands() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The exit code. */
    static int run(List<String> arguments, ServerConfig config, Clock clock, PrintStream out) throws IOException {
        var platform = Platform.open(config, clock);
        try {
            Migrations.run(config.database());
            var features = new Features(platform);
            features.connect(platform.reactions());
            return run(arguments, features, out);
        } finally {
            platform.close();
        }
    }

    static int run(List<String> arguments, Features features, PrintStream out) throws IOException {
        var rest = arguments.subList(1, arguments.size());
        if (arguments.getFirst().equals(RestoredCommand.NAME)) {
            return new RestoredCommand(out).run(features, rest);
        }
        if (rest.size() != 1) {
            out.println("Diga la carpeta: ./ventanilla intake CARPETA");
            return WRONG;
        }
        return new IntakeCommand(out).run(features, Path.of(rest.getFirst()));
    }
}
