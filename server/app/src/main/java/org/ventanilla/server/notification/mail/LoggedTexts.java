package org.ventanilla.server.notification.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Outbox.Failure;
import org.ventanilla.server.notification.message.ServiceMessage;

/** Texts and WhatsApp as lines of a file in the data folder, so that whoever tries the system sees what would have gone. */
public final class LoggedTexts implements Carrier {

    private final Path file;
    private final Clock clock;

    public LoggedTexts(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Failure> carry(UUID id, ServiceMessage message) {
        if (!message.to().matches("[0-9 ]{7,13}")) {
            return Optional.of(Failure.ADDRESS_REFUSED);
        }
        var line = "%s %s %s %s %s%n"
                .formatted(
                        clock.instant(),
                        id,
                        message.channel(),
                        message.to(),
                        message.body().replace('\n', ' '));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Failure.UNREACHABLE); // a full disk: later it may go
        }
    }
}
