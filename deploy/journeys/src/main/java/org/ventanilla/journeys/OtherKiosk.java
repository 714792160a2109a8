package org.ventanilla.journeys;

import java.nio.file.Path;
import java.util.Map;
import org.ventanilla.demo.CannotStart;
import org.ventanilla.demo.Checkout;
import org.ventanilla.demo.Ports;
import org.ventanilla.demo.Program;

/** A kiosk beside the demo's own: one camera, no printer. It may be killed, and its line may be cut. */
public final class OtherKiosk implements AutoCloseable {
    private static final String KEY = "una-llave-solo-de-pruebas";

    private final CuttableLine line;
    private final Map<String, String> environment;
    private final Path log;
    private final int port;
    private Program program;

    private OtherKiosk(String server, String enrolmentCode, Path data) {
        line = new CuttableLine(server);
        port = Ports.free();
        log = data.resolve(enrolmentCode + ".log");
        environment = Map.of(
                "VENTANILLA_KIOSK_PORT",
                "" + port,
                "VENTANILLA_SERVER_URL",
                line.address(),
                "VENTANILLA_KIOSK_DATA",
                data.resolve(enrolmentCode).toString(),
                "VENTANILLA_KIOSK_ENROLMENT_CODE",
                enrolmentCode,
                "VENTANILLA_KIOSK_LAUNCH_KEY",
                KEY,
                "VENTANILLA_DOCUMENT_CAMERA",
                "none",
                "VENTANILLA_PRINTER",
                "none");
        program = start();
    }

    public static OtherKiosk start(String server, String enrolmentCode, Path data) {
        return new OtherKiosk(server, enrolmentCode, data);
    }

    public KioskAddress address() {
        String origin = "http://localhost:" + port;
        return new KioskAddress(origin + "/#llave=" + KEY, origin + "/operador/#llave=" + KEY);
    }

    public void cutTheLine() {
        line.cut();
    }

    /** No signal, until it is mended. */
    public void loseTheLine() {
        line.keepCut();
    }

    public void mendTheLine() {
        line.mend();
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
        Program started = Program.start("kiosk", Checkout.kiosk(), environment, log);
        try {
            return started.awaitReady();
        } catch (CannotStart late) {
            started.stop();
            throw late;
        }
    }
}
