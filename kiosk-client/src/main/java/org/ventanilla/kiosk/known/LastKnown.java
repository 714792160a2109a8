package org.ventanilla.kiosk.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.KioskPlace;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.device.PrivateFile;

/** The kiosk's place and day as they last were, in one file. A day is open until its midnight in Bogotá. Blocks; thread-safe. */
public final class LastKnown {
    private static final Logger LOG = LoggerFactory.getLogger(LastKnown.class);
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final Path file;
    private final InstantSource clock;
    private @Nullable Saved saved;

    /** @param on the date of the day that is open or closed */
    public record Saved(KioskPlace kiosk, Day day, LocalDate on) {}

    public LastKnown(Path folder, InstantSource clock) {
        this.file = folder.resolve("known.json");
        this.clock = clock;
        this.saved = read();
    }

    /** Empty when this kiosk never spoke with its server. */
    public synchronized Optional<Saved> today() {
        return Optional.ofNullable(saved).map(known -> known.on.equals(date()) ? known : closed(known));
    }

    public synchronized void keep(KioskPlace kiosk, Day day) {
        Saved now = new Saved(kiosk, day, date());
        if (now.equals(saved)) {
            return;
        }
        saved = now;
        try {
            PrivateFile.write(file, Wire.write(now));
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("What is known of this kiosk cannot be kept");
        }
    }

    private Saved closed(Saved known) {
        return new Saved(known.kiosk, new Day(false, null, 0), date());
    }

    private LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), BOGOTA);
    }

    private @Nullable Saved read() {
        try {
            return Files.exists(file) ? Wire.read(Files.readString(file), Saved.class) : null;
        } catch (IOException | Wire.MalformedMessage e) {
            LOG.atWarn().setCause(e).log("What was known of this kiosk cannot be read");
            return null;
        }
    }
}
