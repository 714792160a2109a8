package org.ventanilla.kiosk.app;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the kiosk, says {@code READY} on stdout, and ends with SIGTERM or, when asked to, with its parent. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int MISCONFIGURED = 2;
    private static final long START_SECONDS = 30;
    static final long STOP_SECONDS = 4;

    private Main() {}

    public static void main(String[] arguments) {
        // Pages are drawn and printed without a screen of Java's own.
        System.setProperty("java.awt.headless", "true");
        if (arguments.length > 0 && arguments[0].equals(ExportCommand.OPTION)) {
            String to = arguments.length == 2 ? arguments[1] : "";
            System.exit(ExportCommand.run(to, System::getenv, utf8(System.out), utf8(System.err)));
        }
        if (arguments.length > 0 && arguments[0].equals(LinkReportCommand.OPTION)) {
            boolean json = arguments.length == 2 && arguments[1].equals(LinkReportCommand.JSON);
            System.exit(LinkReportCommand.run(json, System::getenv, utf8(System.out), utf8(System.err)));
        }
        if (arguments.length > 0 && arguments[0].equals(ArbiterCommand.OPTION)) {
            System.exit(ArbiterCommand.run(List.of(arguments), utf8(System.out), utf8(System.err)));
        }
        try {
            run(Config.read(System::getenv));
        } catch (InvalidConfig e) {
            System.err.println(e.getMessage());
            System.exit(MISCONFIGURED);
        } catch (Exception e) {
            LOG.atError().setCause(e).log("The kiosk cannot start");
            System.exit(1);
        }
    }

    private static void run(Config config)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        LOG.atInfo().log("Starting: {}", config);
        FileLock lock = DataFolder.lock(config.data());
        Vertx vertx = Vertx.vertx();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(vertx, lock), "stop"));
        int port = KioskProgram.start(vertx, config)
                .toCompletionStage()
                .toCompletableFuture()
                .get(START_SECONDS, TimeUnit.SECONDS);
        if (config.exitWithParent()) {
            Thread.ofPlatform().daemon().name("parent").start(Main::exitWithParent);
        }
        utf8(System.out).println("READY {\"port\":" + port + "}");
    }

    private static PrintStream utf8(PrintStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static void stop(Vertx vertx, FileLock lock) {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(STOP_SECONDS, TimeUnit.SECONDS);
            lock.close();
        } catch (ExecutionException | TimeoutException | IOException e) {
            LOG.atWarn().setCause(e).log("Not everything ended in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
}
