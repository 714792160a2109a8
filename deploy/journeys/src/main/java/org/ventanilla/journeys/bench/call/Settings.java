package org.ventanilla.journeys.bench.call;

import java.nio.file.Path;
import java.util.Map;

/** What the programs are told. */
final class Settings {
    /** Opens the kiosk's pages. */
    static final String KEY = "una-llave-solo-de-medidas";

    private Settings() {}

    static Map<String, String> ofServer(int port, String url, String database, Path folder) {
        return Map.of(
                "VENTANILLA_PORT",
                "" + port,
                "VENTANILLA_PROBE_PORT",
                "" + port,
                "VENTANILLA_PUBLIC_URL",
                url,
                "VENTANILLA_DB_URL",
                database,
                "VENTANILLA_DATA",
                folder.resolve("server").toString(),
                "VENTANILLA_PAPER_KEY",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "VENTANILLA_OCR",
                "false",
                "VENTANILLA_SAMPLE",
                "true");
    }

    static Map<String, String> ofKiosk(int port, int kioskPort, String url, Path folder) {
        return Map.of(
                "VENTANILLA_KIOSK_PORT",
                "" + kioskPort,
                "VENTANILLA_SERVER_URL",
                url,
                "VENTANILLA_PROBE_PORT",
                "" + port,
                "VENTANILLA_KIOSK_DATA",
                folder.resolve("kiosk").toString(),
                "VENTANILLA_KIOSK_ENROLMENT_CODE",
                "DEMO-JUNIN-1",
                "VENTANILLA_KIOSK_LAUNCH_KEY",
                KEY,
                "VENTANILLA_DOCUMENT_CAMERA",
                "none",
                "VENTANILLA_PRINTER",
                "none");
    }
}
