package org.ventanilla.server.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.notification.message.Carrier;

class FolderMailTest extends MailContract {
    @TempDir
    Path folder;

    @Override
    Carrier carrier() {
        try {
            return new FolderMail(folder, from(), CLOCK);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    List<MimeMessage> arrived() throws MessagingException, IOException {
        var found = new ArrayList<MimeMessage>();
        try (var files = Files.newDirectoryStream(folder, "*.eml")) {
            for (Path file : files) {
                try (var in = Files.newInputStream(file)) {
                    found.add(new MimeMessage(Session.getInstance(new Properties()), in));
                }
            }
        }
        return found;
    }
}
