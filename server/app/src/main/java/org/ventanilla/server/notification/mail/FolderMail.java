package org.ventanilla.server.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Outbox.Failure;
import org.ventanilla.server.notification.message.ServiceMessage;

/** Each mail as an {@code .eml} file that any mail program opens; said again it is the same file. For trying out only. */
public final class FolderMail implements Carrier {

    private final Path folder;
    private final InternetAddress from;
    private final Clock clock;

    public FolderMail(Path folder, InternetAddress from, Clock clock) {
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Optional<Failure> carry(UUID id, ServiceMessage message) {
        try {
            var mime = Mime.of(Session.getInstance(new Properties()), from, id, message, clock);
            Files.createDirectories(folder);
            var half = folder.resolve(id + ".part");
            try (var out = Files.newOutputStream(half)) {
                mime.writeTo(out);
            }
            Files.move(half, folder.resolve(message.occasion() + "-" + id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(Failure.ADDRESS_REFUSED);
        } catch (MessagingException e) {
            return Optional.of(Failure.UNREACHABLE);
        } catch (IOException e) {
            return Optional.of(Failure.UNREACHABLE); // a full disk: later it may go
        }
    }
}
