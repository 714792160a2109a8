package org.ventanilla.journeys;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.ventanilla.demo.CannotStart;
import org.ventanilla.demo.Checkout;
import org.ventanilla.demo.Ports;
import org.ventanilla.demo.Program;
import org.ventanilla.demo.Settings;

/** A kiosk beside the demo's own, with one camera. It may be killed, and its line may be cut. */
public final class OtherKiosk implements AutoCloseable {
    private static final String KEY = "una-llave-solo-de-pruebas";
    /** Long enough for a line that is only cut, and no longer. */
    private static final String PATIENCE_SECONDS = "5";

    private final CuttableLine line;
    private final Map<String, String> environment;
    private final Path data;
    private final Path log;
    private final int port;
    private Program program;

    private OtherKiosk(String server, String enrolmentCode, Path data, String printer) {
        line = new CuttableLine(server);
        port = Ports.free();
        this.data = data.resolve(enrolmentCode);
        log = data.resolve(enrolmentCode + ".log");
        environment = Map.of(
                "VENTANILLA_KIOSK_PORT",
                "" + port,
                "VENTANILLA_SERVER_URL",
                line.address(),
                "VENTANILLA_KIOSK_DATA",
                this.data.toString(),
                "VENTANILLA_KIOSK_ENROLMENT_CODE",
                enrolmentCode,
                "VENTANILLA_KIOSK_LAUNCH_KEY",
                KEY,
                "VENTANILLA_DOCUMENT_CAMERA",
                "none",
                "VENTANILLA_NO_LINK_LINE_SECONDS",
                PATIENCE_SECONDS,
                "VENTANILLA_NO_LINK_CALL_SECONDS",
                PATIENCE_SECONDS,
                "VENTANILLA_PRINTER",
                printer,
                "VENTANILLA_THRESHOLDS",
                "" + Settings.oneComputer());
        program = start(environment);
    }

    public static OtherKiosk start(String server, String enrolmentCode, Path data) {
        return new OtherKiosk(server, enrolmentCode, data, "none");
    }

    public static OtherKiosk withPrinter(String server, String enrolmentCode, Path data) {
        return new OtherKiosk(server, enrolmentCode, data, "folder");
    }

    /** New, and there was never a server to be heard. */
    public static OtherKiosk withoutLine(Path data) {
        return new OtherKiosk("http://localhost:" + Ports.free(), "SIN-SENAL", data, "none");
    }

    /** What lies sealed there. */
    public Path spool() {
        return data.resolve("spool");
    }

    /** Where its printer lays what it prints. */
    public Path printed() {
        return data.resolve("printed");
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
        program = start(environment);
    }

    /** As if a round trip always took too long for a conversation. */
    public void startAgainTooFarToTalk() {
        Map<String, String> far = new HashMap<>(environment);
        far.put("VENTANILLA_THRESHOLDS", "" + Checkout.root().resolve("deploy/journeys/too-far-to-talk.properties"));
        program = start(far);
    }

    @Override
    public void close() {
        program.stop();
        line.close();
    }

    private Program start(Map<String, String> environment) {
        Program started = Program.start("kiosk", Checkout.kiosk(), environment, log);
        try {
            return started.awaitReady();
        } catch (CannotStart late) {
            started.stop();
            throw late;
        }
    }
}
