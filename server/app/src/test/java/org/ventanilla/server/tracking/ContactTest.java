package org.ventanilla.server.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void mail_comes_before_the_phone_and_a_house_phone_takes_no_texts() {
        assertEquals(
                "p***@example.co",
                Contact.of("pedro@example.co", "3105550123").orElseThrow().masked());
        assertEquals("***0123", Contact.of(null, "3105550123").orElseThrow().masked());
        assertEquals(
                "***0123", Contact.of("sin correo", "3105550123").orElseThrow().masked());
        assertEquals(Optional.empty(), Contact.of(null, "6015550"));
        assertEquals(Optional.empty(), Contact.of(null, null));
    }
}
