package org.ventanilla.contract.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;

class EnclosedContactTest {
    private static final Consent CONSENT = new Consent(true, false, false);

    @Test
    void a_contact_comes_out_as_it_went_in() throws Exception {
        EnclosedContact contact = contact("3105550123");
        assertEquals(contact, EnclosedContact.unpacked(contact.packed()));
        assertEquals("contact", Packed.read(contact.packed()).part());
    }

    @Test
    void what_cannot_be_called_is_no_contact() {
        assertRefused(contact("").packed());
        assertRefused(contact("310 555 0123").packed());
        assertRefused(contact("3".repeat(16)).packed());
        assertRefused(new EnclosedContact(UUID.randomUUID(), "note", "3105550123", Service.AGUA, CONSENT).packed());
    }

    @Test
    void a_page_does_not_stand_for_it() {
        var label = new EnclosedPage.Label(UUID.randomUUID(), UUID.randomUUID(), "page", PaperKind.OTRO, 1);
        assertRefused(new EnclosedPage(label, new byte[1]).packed());
    }

    @Test
    void its_words_have_no_phone_that_could_get_into_a_log() {
        assertFalse(contact("3105550123").toString().contains("310"));
    }

    private static EnclosedContact contact(String phone) {
        return new EnclosedContact(UUID.randomUUID(), phone, Service.AGUA, CONSENT);
    }

    private static void assertRefused(byte[] packed) {
        assertThrows(GeneralSecurityException.class, () -> EnclosedContact.unpacked(packed));
    }
}
