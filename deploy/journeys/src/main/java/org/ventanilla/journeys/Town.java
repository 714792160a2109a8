package org.ventanilla.journeys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A demo, and a second kiosk when somebody goes there. */
public final class Town implements AutoCloseable {
    public static final String PIN = "2468";
    public static final String ANA = "Ana Torres";
    public static final String PASSWORD = "ventanilla-demo";

    private final Path data = RunningDemo.freshFolder();
    private final RunningDemo demo = RunningDemo.start(data.resolve("demo"));
    private @Nullable OtherKiosk otherKiosk;

    public RunningDemo demo() {
        return demo;
    }

    public Path data() {
        return data;
    }

    public OtherKiosk otherKiosk() {
        if (otherKiosk == null) otherKiosk = OtherKiosk.start(demo.server(), data);
        return otherKiosk;
    }

    @Override
    public void close() {
        if (otherKiosk != null) otherKiosk.close();
        demo.close();
    }
}
