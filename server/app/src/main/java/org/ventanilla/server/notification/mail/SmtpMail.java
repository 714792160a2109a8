package org.ventanilla.server.notification.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Outbox.Failure;
import org.ventanilla.server.notification.message.ServiceMessage;

/** By the utility's own SMTP server (docs/decisions/0009-notification.md). Thread-safe. */
public final class SmtpMail implements Carrier {

    private static final String PATIENCE_MS = "15000";

    private final SmtpServer server;
    private final InternetAddress from;
    private final Clock clock;

    public SmtpMail(SmtpServer server, InternetAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Optional<Failure> carry(UUID id, ServiceMessage message) {
        try {
            Transport.send(Mime.of(session(), from, id, message, clock));
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(Failure.ADDRESS_REFUSED);
        } catch (SendFailedException e) {
            return Optional.of(isRefused(e) ? Failure.ADDRESS_REFUSED : Failure.UNREACHABLE);
        } catch (MessagingException e) {
            return Optional.of(Failure.UNREACHABLE);
        }
    }

    /** Only what the server says for good; "try later" (4xx) is not that. */
    private static boolean isRefused(SendFailedException failure) {
        return failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
    }

    private Session session() {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(server.needsStartTls()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        properties.put("mail.smtp.auth", String.valueOf(server.user() != null));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        });
    }
}
