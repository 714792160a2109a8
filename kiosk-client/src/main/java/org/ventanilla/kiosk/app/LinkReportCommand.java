package org.ventanilla.kiosk.app;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.probe.LinkReport;
import org.ventanilla.kiosk.probe.LinkReportInWords;
import org.ventanilla.kiosk.probe.udp.LinkCheck;

/**
 * {@code ./ventanilla kiosk --link-report [--json]}: what a place would have, before there is a kiosk. Of its settings it needs the
 * server's address alone.
 */
final class LinkReportCommand {
    static final String OPTION = "--link-report";
    static final String JSON = "--json";

    private static final int DONE = 0;
    private static final int NOTHING_THERE = 1;
    private static final int WRONG = 2;
    private static final long PATIENCE_SECONDS = 30;

    private LinkReportCommand() {}

    static int run(boolean json, Function<String, @Nullable String> environment, PrintStream out, PrintStream err) {
        Environment from = new Environment(environment);
        URI server = from.required("VENTANILLA_SERVER_URL", Environment::serverUrl, URI.create("http://localhost"));
        int port = from.optional("VENTANILLA_PROBE_PORT", Environment::port, Config.DEFAULT_PROBE_PORT);
        Thresholds limits = from.optional("VENTANILLA_THRESHOLDS", Environment::thresholds, Thresholds.USUAL);
        try {
            from.refuseProblems();
        } catch (InvalidConfig e) {
            err.println(e.getMessage());
            return WRONG;
        }
        LinkReport report = check(server, port, limits);
        if (json) {
            out.println(Wire.write(report));
        } else {
            LinkReportInWords.lines(report, server.toString()).forEach(out::println);
        }
        return report.road() == LinkReport.Road.NONE ? NOTHING_THERE : DONE;
    }

    private static LinkReport check(URI server, int port, Thresholds limits) {
        Vertx vertx = Vertx.vertx();
        try {
            Promise<LinkReport> done = Promise.promise();
            vertx.runOnContext(
                    nothing -> LinkCheck.run(vertx, server.getHost(), port, new HttpEcho(vertx, server), limits)
                            .onComplete(done));
            return done.future()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the check did not end", e);
        } finally {
            vertx.close();
        }
    }
}
