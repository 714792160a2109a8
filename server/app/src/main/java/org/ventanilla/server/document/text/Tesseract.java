package org.ventanilla.server.document.text;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program {@code tesseract} of the machine with its Spanish model: one processor, and killed when it takes too long. */
public final class Tesseract implements Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);

    private final Path program;
    private final Duration patience;

    public Tesseract(Path program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /** Where it is installed, looked for in the folders of {@code path}. */
    public static Optional<Path> installed(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public Optional<Reading> words(byte[] picture) {
        try {
            var builder = new ProcessBuilder(program.toString(), "stdin", "stdout", "-l", "spa", "tsv");
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            var reading = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                Thread.ofVirtual().start(() -> feed(reading, picture));
                Thread.ofVirtual().start(() -> stopInTime(reading));
                var table = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return reading.waitFor() == 0 ? Optional.of(Tsv.read(table)) : unread(reading.exitValue());
            } finally {
                reading.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("Tesseract could not be started");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Reading> unread(int exit) {
        LOG.atWarn().addKeyValue("exit", exit).log("A page could not be read; is tesseract-ocr-spa installed?");
        return Optional.empty();
    }

    private static void feed(Process reading, byte[] picture) {
        try (var in = reading.getOutputStream()) {
            in.write(picture);
        } catch (IOException e) {
            // It went away; what it exits with says so.
            reading.destroy();
        }
    }

    private void stopInTime(Process reading) {
        try {
            if (!reading.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                reading.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
