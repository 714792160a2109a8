package org.ventanilla.journeys;

import java.nio.file.Path;
import java.util.Map;
import org.ventanilla.demo.Checkout;
import org.ventanilla.demo.Ports;
import org.ventanilla.demo.Program;

/** The kiosk of Gachalá beside the demo's own: a papeleria with one camera and no printer. It may be killed. */
public final class OtherKiosk implements AutoCloseable {
    private static final String KEY = "una-llave-solo-de-pruebas";

    private final CuttableLine line;
    private final Map<String, String> environment;
    private final Path log;
    private final int port;
    private Program program;

    private OtherKiosk(String server, Path data) {
        line = new CuttableLine(server);
        port = Ports.free();
        log = data.resolve("other-kiosk.log");
        environment = Map.of(
                "VENTANILLA_KIOSK_PORT",
                "" + port,
                "VENTANILLA_SERVER_URL",
                server,
                "VENTANILLA_KIOSK_DATA",
                data.resolve("other-kiosk").toString(),
                "VENTANILLA_KIOSK_ENROLMENT_CODE",
                "DEMO-GACHALA-1",
                "VENTANILLA_KIOSK_LAUNCH_KEY",
                KEY,
                "VENTANILLA_DOCUMENT_CAMERA",
                "none",
                "VENTANILLA_PRINTER",
                "none");
        program = start();
    }

    public static OtherKiosk start(String server, Path data) {
        return new OtherKiosk(server, data);
    }

    public KioskAddress address() {
        String origin = "http://localhost:" + port;
        return new KioskAddress(origin + "/#llave=" + KEY, origin + "/operador/#llave=" + KEY);
    }

    public void cutTheLine() {
        line.cut();
    }

    /** As the café's power does it. */
    public void kill() throws InterruptedException {
        program.kill();
    }

    public void startAgain() {
        program = start();
    }

    @Override
    public void close() {
        program.stop();
        line.close();
    }

    private Program start() {
        return Program.start("kiosk", Checkout.kiosk(), environment, log).awaitReady();
    }
}
