package org.ventanilla.server.app;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.EnumMap;
import java.util.Map;
import org.ventanilla.server.notification.MessageWords;
import org.ventanilla.server.notification.Telling;
import org.ventanilla.server.notification.mail.FolderMail;
import org.ventanilla.server.notification.mail.LoggedTexts;
import org.ventanilla.server.notification.mail.SmtpMail;
import org.ventanilla.server.notification.mail.SmtpServer;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.message.store.PgOutbox;
import org.ventanilla.server.platform.MailConfig;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.session.Phones;

/** The messages of {@code notification}, wired apart: a filing writes the first of them. */
final class MessageParts {
    final Issuer issuer;
    final Outbox outbox;
    final Map<Channel, Carrier> carriers;
    final Sending sending;
    final MessageWords words;
    final Telling telling;

    MessageParts(Platform on, Phones phones) {
        issuer = new Issuer(
                on.config().entity(), on.config().phoneLine(), on.config().publicUrl());
        outbox = new PgOutbox(on.db());
        carriers = carriers(on);
        sending = new Sending(outbox, carriers, on.clock());
        words = new MessageWords(issuer);
        telling = new Telling(phones, outbox, sending, words, on.clock());
    }

    /** What the utility has; with sample data it is written where whoever tries the system can read it. */
    private static Map<Channel, Carrier> carriers(Platform on) {
        MailConfig mail = on.config().mail();
        Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
        mail.smtp().map(SmtpServer::parse).ifPresent(server -> {
            carriers.put(Channel.MAIL, new SmtpMail(server, address(mail.sender()), on.clock()));
        });
        if (on.config().sample()) {
            carriers.putIfAbsent(
                    Channel.MAIL,
                    new FolderMail(on.config().data().resolve("mail"), address(mail.sender()), on.clock()));
            Carrier texts = new LoggedTexts(on.config().data().resolve("mensajes.txt"), on.clock());
            carriers.put(Channel.SMS, texts);
            carriers.put(Channel.WHATSAPP, texts);
        }
        return carriers;
    }

    private static InternetAddress address(String sender) {
        try {
            return new InternetAddress(sender, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("VENTANILLA_MAIL_FROM is no address", e);
        }
    }
}
