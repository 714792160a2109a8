package org.ventanilla.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailConfigTest {
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void without_a_server_no_mail_leaves() {
        assertEquals(Optional.empty(), read(false).smtp());
    }

    @Test
    void with_sample_data_it_has_a_sender_of_its_own() {
        assertEquals("ventanilla@example.co", read(true).sender());
    }

    @Test
    void who_sends_must_say_from_where() {
        environment.put("VENTANILLA_SMTP", "smtps://user:geheim@mail.example.co");
        assertEquals("VENTANILLA_MAIL_FROM is missing", problems());
        environment.put("VENTANILLA_MAIL_FROM", "Sabana");
        assertEquals(
                "VENTANILLA_MAIL_FROM is wrong: not an e-mail address",
                problems().lines().findFirst().orElse(""));
    }

    @Test
    void a_broken_address_of_the_server_is_told_without_its_password() {
        environment.put("VENTANILLA_SMTP", "imap://user:geheim@mail.example.co");
        assertFalse(problems().contains("geheim"));
    }

    @Test
    void the_password_is_not_printed() {
        environment.putAll(Map.of(
                "VENTANILLA_SMTP", "smtp://user:geheim@mail.example.co", "VENTANILLA_MAIL_FROM", "a@example.co"));
        assertFalse(read(false).toString().contains("geheim"));
    }

    private String problems() {
        return String.valueOf(
                assertThrows(InvalidConfig.class, () -> read(false)).getMessage());
    }

    private MailConfig read(boolean sample) {
        Environment from = new Environment(environment::get);
        MailConfig config = MailConfig.read(from, sample);
        from.refuseProblems();
        return config;
    }
}
