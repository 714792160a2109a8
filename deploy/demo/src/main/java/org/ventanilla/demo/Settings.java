package org.ventanilla.demo;

import java.nio.file.Path;
import java.util.Map;

/** The environment of each program: all that tells a demo from the field. */
public final class Settings {
    private Settings() {}

    static Map<String, String> server(Options options, DataFolder data, String databaseUrl) {
        return Map.of(
                "VENTANILLA_PORT",
                "" + options.port(),
                "VENTANILLA_PROBE_PORT",
                "" + options.port(), // of UDP, so both have room
                "VENTANILLA_DB_URL",
                databaseUrl,
                "VENTANILLA_DATA",
                "" + data.server(),
                "VENTANILLA_PAPER_KEY",
                data.secrets().paperKey(),
                "VENTANILLA_PUBLIC_URL",
                serverUrl(options.port()),
                "VENTANILLA_ENTITY",
                "Energía y Aguas de la Sabana (muestra)",
                "VENTANILLA_SAMPLE",
                options.large() ? "large" : "true");
    }

    /** The kiosk of Junín, at a café with a second camera for papers (its pictures are kept photos). */
    static Map<String, String> kiosk(Options options, DataFolder data) {
        return Map.of(
                "VENTANILLA_KIOSK_PORT",
                "" + options.kioskPort(),
                "VENTANILLA_SERVER_URL",
                serverUrl(options.port()),
                "VENTANILLA_PROBE_PORT",
                "" + options.port(),
                "VENTANILLA_KIOSK_DATA",
                "" + data.kiosk(),
                "VENTANILLA_KIOSK_ENROLMENT_CODE",
                "DEMO-JUNIN-1",
                "VENTANILLA_KIOSK_LAUNCH_KEY",
                data.secrets().launchKey(),
                "VENTANILLA_DOCUMENT_CAMERA",
                "demo",
                "VENTANILLA_PRINTER",
                "folder",
                "VENTANILLA_THRESHOLDS",
                "" + oneComputer());
    }

    /** At what figures a kiosk steps down that shares its processors with all the rest. */
    public static Path oneComputer() {
        return Checkout.root().resolve("deploy/demo/one-computer.properties");
    }

    static String serverUrl(int port) {
        return "http://localhost:" + port;
    }
}
