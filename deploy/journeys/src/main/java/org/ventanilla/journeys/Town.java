package org.ventanilla.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.ventanilla.demo.Checkout;

/** A demo, and a second kiosk when somebody goes there. */
public final class Town implements AutoCloseable {
    public static final String PIN = "2468";
    public static final String ANA = "Ana Torres";
    public static final String PASSWORD = "ventanilla-demo";

    static final Path FOLDER = Checkout.root().resolve("deploy/journeys/target/towns");

    private final Path data = freshFolder();
    private final RunningDemo demo = RunningDemo.start(data.resolve("demo"));
    private @Nullable OtherKiosk otherKiosk;
    private @Nullable OtherKiosk printingKiosk;

    public RunningDemo demo() {
        return demo;
    }

    public Path data() {
        return data;
    }

    /** «Papelería El Porvenir», in Gachalá. */
    public OtherKiosk otherKiosk() {
        if (otherKiosk == null) otherKiosk = OtherKiosk.start(demo.server(), "DEMO-GACHALA-1", data);
        return otherKiosk;
    }

    /** In Ubalá; what it prints lies in a folder. */
    public OtherKiosk printingKiosk() {
        if (printingKiosk == null) printingKiosk = OtherKiosk.withPrinter(demo.server(), "DEMO-UBALA-1", data);
        return printingKiosk;
    }

    /** Of a sample case so many days old, which may be last year. */
    public static String radicado(int daysAgo, int number) {
        var day = LocalDate.now(ZoneId.of("America/Bogota")).minusDays(daysAgo);
        return "%d-ENT-%06d".formatted(day.getYear(), number);
    }

    /** Where the demonstration lays the mails that it would send. */
    public Path mails() {
        return data.resolve("demo/server/mail");
    }

    /** Below target: whoever looks for what went wrong finds its logs there. */
    private static Path freshFolder() {
        try {
            Path towns = Files.createDirectories(FOLDER);
            return Files.createTempDirectory(towns, "town-");
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        if (otherKiosk != null) otherKiosk.close();
        if (printingKiosk != null) printingKiosk.close();
        demo.close();
    }
}
