package org.ventanilla.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

/** Starts the parts in the order in which they need each other, and ends when one of them does. */
public final class Demo {
    private static final Duration UNTIL_THE_KILLED_LET_GO = Duration.ofSeconds(10);

    private final Options options;
    private final DataFolder data;
    private final Running running = new Running();

    private Demo(Options options) {
        this.options = options;
        this.data = DataFolder.at(options.data());
    }

    public static void main(String[] arguments) {
        if ("true".equals(System.getenv("VENTANILLA_EXIT_WITH_PARENT"))) endWithParent();
        try {
            Demo demo = new Demo(Options.of(List.of(arguments), Checkout.root()));
            demo.start();
            demo.watch();
        } catch (CannotStart sentence) {
            System.err.println(sentence.getMessage());
        }
        System.exit(1);
    }

    /** Who started us holds our standard input: its end is theirs, however they ended. */
    private static void endWithParent() {
        Thread.ofPlatform().daemon().start(() -> {
            try (var in = System.in) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                // The same as its end.
            }
            System.exit(1);
        });
    }

    private void start() {
        data.claim();
        var server = Checkout.server();
        var kiosk = Checkout.kiosk();
        var postgres = new Postgres(PostgresBinaries.unpackedBelow(Checkout.binaries()), data);
        var patience = postgres.wasLeftBehind() ? UNTIL_THE_KILLED_LET_GO : Duration.ZERO;
        Ports.need(options.port(), patience);
        Ports.need(options.kioskPort(), patience);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));

        say("Starting the kiosk, PostgreSQL and the server …");
        var theKiosk =
                running.start(() -> Program.start("kiosk", kiosk, Settings.kiosk(options, data), data.log("kiosk")));
        running.start(postgres);
        say("PostgreSQL is ready.");
        var environment = Settings.server(options, data, postgres.url());
        running.start(() -> Program.start("server", server, environment, data.log("server")))
                .awaitReady();
        say("The server is ready.");
        theKiosk.awaitReady();
        say("The kiosk is ready.");

        Addresses addresses = Addresses.of(options, data.secrets());
        say(addresses.sign(data));
        say(addresses.ready());
    }

    private void watch() {
        Part dead = running.awaitDeath();
        if (!running.isEnding()) throw new CannotStart(dead.name() + " ended by itself: see " + dead.log() + ".");
    }

    private void end() {
        say("Ending …");
        running.stop();
        say("Ended.");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
