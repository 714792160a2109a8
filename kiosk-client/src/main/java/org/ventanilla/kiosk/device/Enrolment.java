package org.ventanilla.kiosk.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The id that the server gave this kiosk, kept beside its keys. */
public final class Enrolment {
    private final Path file;

    public Enrolment(Path folder) {
        this.file = folder.resolve("kiosk.id");
    }

    /** Empty until it was enrolled. */
    public Optional<String> kiosk() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(String kiosk) {
        try {
            PrivateFile.write(file, kiosk + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
