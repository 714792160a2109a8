package org.ventanilla.server.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox.Failure;
import org.ventanilla.server.notification.message.ServiceMessage;

class SmtpMailIT extends MailContract {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    Carrier carrier() {
        return to("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    @Override
    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    @Test
    void a_server_that_is_away_may_be_tried_again() {
        server.stop();
        var message = new ServiceMessage(UUID.randomUUID(), "radicada", Channel.MAIL, "rosa@example.co", "", "");
        assertEquals(Optional.of(Failure.UNREACHABLE), to("smtp://127.0.0.1:1").carry(message.id(), message));
    }

    @Test
    void a_password_goes_only_over_tls() {
        var message = new ServiceMessage(UUID.randomUUID(), "radicada", Channel.MAIL, "rosa@example.co", "", "");
        var open = to("smtp://user:secret@127.0.0.1:" + server.getSmtp().getPort());
        assertEquals(Optional.of(Failure.UNREACHABLE), open.carry(message.id(), message));
        assertEquals(List.of(), arrived());
    }

    @Test
    void an_address_of_a_server_is_read_without_telling_its_password() {
        assertEquals(
                "smtps://mail.example.co:465",
                SmtpServer.parse("smtps://u:p@mail.example.co").toString());
        assertEquals(
                "smtp://mail.example.co:587",
                SmtpServer.parse("smtp://mail.example.co").toString());
        assertThrows(IllegalArgumentException.class, () -> SmtpServer.parse("mail.example.co:25"));
    }

    private static Carrier to(String url) {
        try {
            return new SmtpMail(SmtpServer.parse(url), from(), CLOCK);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }
}
