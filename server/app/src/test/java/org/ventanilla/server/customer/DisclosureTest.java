package org.ventanilla.server.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.Words.Identity.DECLARED;
import static org.ventanilla.contract.Words.Identity.PAPER_SEEN;
import static org.ventanilla.contract.Words.Identity.VERIFIED;

import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void who_only_says_who_she_is_sees_no_money() {
        assertFalse(Disclosure.mayShowMoney(DECLARED));
        assertTrue(Disclosure.mayShowMoney(PAPER_SEEN));
        assertTrue(Disclosure.mayShowMoney(VERIFIED));
    }

    @Test
    void what_earlier_pqrs_were_about_is_for_the_verified_person_alone() {
        assertFalse(Disclosure.maySeeContent(DECLARED));
        assertFalse(Disclosure.maySeeContent(PAPER_SEEN));
        assertTrue(Disclosure.maySeeContent(VERIFIED));
    }

    @Test
    void a_declared_name_shows_its_initials() {
        assertEquals("M••• P•••", Disclosure.name(" María  Pérez ", DECLARED));
        assertEquals("María Pérez", Disclosure.name("María Pérez", PAPER_SEEN));
        assertEquals("Á•••", Disclosure.name("Álvaro", DECLARED));
        assertEquals("", Disclosure.name("", DECLARED));
    }

    @Test
    void a_declared_document_shows_its_end() {
        assertEquals("•••4321", Disclosure.document("9000004321", DECLARED));
        assertEquals("9000004321", Disclosure.document("9000004321", PAPER_SEEN));
        assertEquals("•••12", Disclosure.document("12", DECLARED));
    }

    @Test
    void a_cedula_does_not_open_the_address() {
        assertEquals("V••• E••• R•••", Disclosure.address("Vereda El Rosal", PAPER_SEEN));
        assertEquals("Vereda El Rosal", Disclosure.address("Vereda El Rosal", VERIFIED));
    }
}
