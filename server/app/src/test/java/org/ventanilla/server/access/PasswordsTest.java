package org.ventanilla.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    /** Made by the reference implementation ({@code argon2 somesalt -id -t 2 -m 16 -p 1} for "password"). */
    private static final String FOREIGN =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void a_password_matches_its_own_hash_only() {
        String hash = Passwords.hash("ventanilla-demo");
        assertTrue(Passwords.matches("ventanilla-demo", hash));
        assertFalse(Passwords.matches("ventanilla-Demo", hash));
        assertFalse(Passwords.matches("", hash));
    }

    @Test
    void the_same_password_hashes_differently_each_time() {
        assertNotEquals(Passwords.hash("2468"), Passwords.hash("2468"));
    }

    @Test
    void the_hash_names_its_parameters_and_those_decide() {
        assertEquals("argon2id$v=19$m=19456,t=2,p=1", Passwords.hash("x").substring(1, 30));
        assertTrue(Passwords.matches("password", FOREIGN));
        assertFalse(Passwords.matches("passwort", FOREIGN));
    }
}
