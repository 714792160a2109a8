package org.ventanilla.kiosk.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.kiosk.device.Enrolment;
import org.ventanilla.kiosk.device.Keys;
import org.ventanilla.kiosk.spool.Exporting;

/** {@code ./ventanilla kiosk --export FOLDER}: onto a USB stick, also while the kiosk's program runs. Of its settings it needs the data folder. */
final class ExportCommand {
    static final String OPTION = "--export";

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG = 2;

    private ExportCommand() {}

    static int run(String to, Function<String, @Nullable String> environment, PrintStream out, PrintStream err) {
        if (to.isBlank()) {
            err.println("Diga la carpeta: ./ventanilla kiosk --export CARPETA");
            return WRONG;
        }
        String data = environment.apply("VENTANILLA_KIOSK_DATA");
        if (data == null || data.isBlank()) {
            err.println("Falta VENTANILLA_KIOSK_DATA: la carpeta del punto.");
            return WRONG;
        }
        Optional<String> kiosk = new Enrolment(Path.of(data)).kiosk();
        if (kiosk.isEmpty()) {
            err.println("En " + data + " no hay un punto inscrito. Mire VENTANILLA_KIOSK_DATA.");
            return WRONG;
        }
        if (!Files.isDirectory(Path.of(to))) {
            err.println("No existe la carpeta " + to + ". ¿Está puesta la memoria?");
            return WRONG;
        }
        try {
            return export(Path.of(data), UUID.fromString(kiosk.get()), Path.of(to), out);
        } catch (IOException | GeneralSecurityException e) {
            err.println("No se pudo copiar. Lo que está en el punto sigue ahí. " + reason(e));
            return FAILED;
        }
    }

    private static String reason(Exception fault) {
        return fault instanceof AccessDeniedException
                ? "No hay permiso: " + fault.getMessage()
                : "" + fault.getMessage();
    }

    /** A folder for each kiosk, so that one stick serves many. */
    private static int export(Path data, UUID kiosk, Path to, PrintStream out)
            throws IOException, GeneralSecurityException {
        Keys keys = Keys.in(data);
        Path folder = to.resolve("ventanilla-" + kiosk);
        Carried list = Exporting.of(data.resolve("spool"), parts -> keys.carried(kiosk, parts))
                .into(folder);
        long bytes = list.parts().stream().mapToLong(Carried.Part::bytes).sum();
        out.printf(
                Locale.ROOT,
                "Archivos sellados copiados a %2$s: %1$d (%3$d kB). Llévelos a la empresa.%n",
                list.parts().size(),
                folder,
                (bytes + 999) / 1000);
        return DONE;
    }
}
