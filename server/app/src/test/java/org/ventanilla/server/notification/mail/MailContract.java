package org.ventanilla.server.notification.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox.Failure;
import org.ventanilla.server.notification.message.ServiceMessage;

/** What a mail looks like when it arrives, whichever way it went. */
abstract class MailContract {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);

    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

    abstract Carrier carrier();

    abstract List<MimeMessage> arrived() throws MessagingException, IOException;

    static InternetAddress from() throws AddressException {
        return new InternetAddress("ventanilla@example.co");
    }

    @Test
    void it_arrives_whole_with_its_accents() throws MessagingException, IOException {
        assertEquals(Optional.empty(), carrier().carry(ID, to("rosa@example.co")));
        MimeMessage mail = arrived().getFirst();
        assertEquals("Recibimos su petición: 2026-ENT-000458", mail.getSubject());
        assertEquals(
                "Señora Rosa:\nñandú €", mail.getContent().toString().strip().replace("\r\n", "\n"));
        assertArrayEquals(new InternetAddress[] {new InternetAddress("rosa@example.co")}, mail.getAllRecipients());
        assertEquals(from(), mail.getFrom()[0]);
        assertEquals(Date.from(CLOCK.instant()), mail.getSentDate());
    }

    @Test
    void its_id_is_the_same_at_each_try_and_no_absence_notice_answers_it() throws MessagingException, IOException {
        carrier().carry(ID, to("rosa@example.co"));
        carrier().carry(ID, to("rosa@example.co"));
        for (MimeMessage mail : arrived()) {
            assertEquals("<" + ID + "@example.co>", mail.getMessageID());
            assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        }
    }

    @Test
    void what_is_no_address_is_refused_for_good() {
        assertEquals(Optional.of(Failure.ADDRESS_REFUSED), carrier().carry(ID, to("rosa arroba example")));
        assertEquals(
                Optional.of(Failure.ADDRESS_REFUSED), carrier().carry(ID, to("a@example.co\r\nBcc: b@example.co")));
    }

    private static ServiceMessage to(String address) {
        return new ServiceMessage(
                ID,
                "radicada",
                Channel.MAIL,
                address,
                "Recibimos su petición: 2026-ENT-000458",
                "Señora Rosa:\nñandú €");
    }
}
