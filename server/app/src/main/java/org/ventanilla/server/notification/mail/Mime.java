package org.ventanilla.server.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.ventanilla.server.notification.message.ServiceMessage;

/** A message as RFC 5322 wants it. */
final class Mime {

    private Mime() {}

    static MimeMessage of(Session session, InternetAddress from, UUID id, ServiceMessage message, Clock clock)
            throws MessagingException {
        var mime = new Numbered(session, id, domain(from));
        mime.setFrom(from);
        mime.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
        mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(clock.instant()));
        mime.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: an absence notice shall not answer it
        mime.setText(message.body(), StandardCharsets.UTF_8.name());
        mime.saveChanges();
        return mime;
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** The same id at each try: where it arrives twice, the mailbox shows it once. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, UUID id, String domain) {
            super(session);
            this.id = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
