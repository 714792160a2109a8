package org.ventanilla.server.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.platform.InvalidConfig;
import org.ventanilla.server.platform.ServerConfig;

/** Starts the server, says {@code READY} on stdout, and ends with SIGTERM or, when asked to, with its parent. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int MISCONFIGURED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            var config = ServerConfig.read(System::getenv);
            if (arguments.length > 0 && Commands.has(arguments[0])) {
                System.exit(Commands.run(List.of(arguments), config, clock(), stdout()));
            }
            run(config);
        } catch (InvalidConfig e) {
            System.err.println(e.getMessage());
            System.exit(MISCONFIGURED);
        } catch (Throwable e) { // else threads that are up already would keep a dead server alive
            LOG.atError().setCause(e).log("the server cannot start");
            System.exit(1);
        }
    }

    private static void run(ServerConfig config) {
        LOG.atInfo().log("starting: {}", config);
        if (config.exitWithParent()) {
            Thread.ofPlatform().daemon().name("parent").start(Main::exitWithParent);
        }
        Server server = Server.start(config, clock());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
        stdout().println("READY {\"port\":" + server.port() + "}");
    }

    /** The parent holds the other end of stdin; when it dies, however hard, this read ends. */
    private static void exitWithParent() {
        try {
            while (System.in.read() != -1) {
                // what it says does not matter
            }
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("stdin broke");
        }
        System.exit(0);
    }

    private static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    private static PrintStream stdout() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
