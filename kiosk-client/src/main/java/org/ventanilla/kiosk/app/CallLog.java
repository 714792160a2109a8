package org.ventanilla.kiosk.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.arbiter.log.RungLog;

/**
 * What each call's link looked like and what was decided: figures only, one file a call, the last {@value #KEPT} of them, for {@code
 * ./ventanilla arbiter --replay}. The disk is another thread's; a disk that does not take it changes nothing for the call.
 */
final class CallLog {
    private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);
    private static final int KEPT = 20;

    private final Path folder;
    private final Thresholds limits;
    private final InstantSource clock;
    private final Executor disk;
    private @Nullable BufferedWriter file;
    private @Nullable RungLog log;
    private boolean inCall;

    /** @param disk one thread */
    CallLog(Path folder, Thresholds limits, InstantSource clock, Executor disk) {
        this.folder = folder;
        this.limits = limits;
        this.clock = clock;
        this.disk = disk;
    }

    /** A call begins or is over. */
    void call(boolean now) {
        if (now != inCall) {
            inCall = now;
            disk.execute(now ? this::begin : this::end);
        }
    }

    void heard(Sample sample, Decision decision) {
        if (inCall) {
            disk.execute(() -> write(sample, decision));
        }
    }

    private void begin() {
        try {
            Files.createDirectories(folder);
            tidy();
            file = Files.newBufferedWriter(folder.resolve(clock.millis() + ".jsonl"));
            log = new RungLog(file, limits);
        } catch (IOException e) {
            givenUp(e);
        }
    }

    private void write(Sample sample, Decision decision) {
        if (log == null || file == null) {
            return;
        }
        try {
            log.heard(sample, decision);
            if (!decision.why().isEmpty()) {
                file.flush();
            }
        } catch (IOException e) {
            givenUp(e);
        }
    }

    private void end() {
        log = null;
        try (BufferedWriter written = file) {
            file = null;
        } catch (IOException e) {
            givenUp(e);
        }
    }

    private void givenUp(IOException e) {
        log = null;
        LOG.atWarn().setCause(e).log("The disk does not take what is decided of a call");
    }

    /** Names are times: the oldest first. */
    private void tidy() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest =
                    files.sorted(Comparator.reverseOrder()).skip(KEPT - 1L).toList();
            for (Path each : oldest) {
                Files.delete(each);
            }
        }
    }
}
