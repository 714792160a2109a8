package org.ventanilla.kiosk.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.visit.Patience;

/**
 * All that the kiosk is told from outside, read once from the environment and whole before a port opens.
 *
 * @param probePort of UDP, at the server's host
 * @param data folder of this kiosk's keys and, in demos, of what was printed
 * @param enrolmentCode used once, when this kiosk is not enrolled yet
 * @param patience without a link, before she is helped without it
 * @param thresholds at what figures the arbiter acts
 * @param launchKey lets pages in again and again; without it each key opens one page
 */
record Config(
        int port,
        URI server,
        int probePort,
        Path data,
        @Nullable String enrolmentCode,
        @Nullable String launchKey,
        DocumentCameraKind documentCamera,
        PrinterKind printer,
        RollWidth roll,
        Patience patience,
        Thresholds thresholds,
        boolean exitWithParent) {
    private static final int DEFAULT_PORT = 8081;
    static final int DEFAULT_PROBE_PORT = 3478;

    enum DocumentCameraKind {
        NONE,
        WEBCAM,
        DEMO
    }

    enum PrinterKind {
        NONE,
        SYSTEM,
        FOLDER
    }

    /** Of the small printer's paper. */
    enum RollWidth {
        MM80,
        MM58
    }

    /** Throws {@link InvalidConfig}, which lists every problem at once. */
    static Config read(Function<String, @Nullable String> environment) {
        Environment from = new Environment(environment);
        Config config = new Config(
                from.optional("VENTANILLA_KIOSK_PORT", Environment::port, DEFAULT_PORT),
                from.required("VENTANILLA_SERVER_URL", Environment::serverUrl, URI.create("http://localhost")),
                from.optional("VENTANILLA_PROBE_PORT", Environment::port, DEFAULT_PROBE_PORT),
                from.required("VENTANILLA_KIOSK_DATA", Path::of, Path.of("")),
                from.text("VENTANILLA_KIOSK_ENROLMENT_CODE"),
                from.text("VENTANILLA_KIOSK_LAUNCH_KEY"),
                from.word("VENTANILLA_DOCUMENT_CAMERA", DocumentCameraKind.class, DocumentCameraKind.NONE),
                from.word("VENTANILLA_PRINTER", PrinterKind.class, PrinterKind.SYSTEM),
                from.word("VENTANILLA_ROLL", RollWidth.class, RollWidth.MM80),
                new Patience(
                        from.optional(
                                "VENTANILLA_NO_LINK_LINE_SECONDS", Environment::seconds, Patience.USUAL.inTheLine()),
                        from.optional(
                                "VENTANILLA_NO_LINK_CALL_SECONDS", Environment::seconds, Patience.USUAL.inTheCall())),
                from.optional("VENTANILLA_THRESHOLDS", Environment::thresholds, Thresholds.USUAL),
                from.optional("VENTANILLA_EXIT_WITH_PARENT", Environment::flag, false));
        from.refuseProblems();
        return config;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "port=%d server=%s data=%s documentCamera=%s printer=%s"
                .formatted(port, server, data, documentCamera, printer);
    }
}
