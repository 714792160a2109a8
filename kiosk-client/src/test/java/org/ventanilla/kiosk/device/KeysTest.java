package org.ventanilla.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder;

    @Test
    void the_pair_is_made_once_and_found_again() throws Exception {
        String first = Keys.in(folder).publicKey();

        assertEquals(first, Keys.in(folder).publicKey());
    }

    @Test
    void nobody_else_may_read_the_key() throws Exception {
        Keys.in(folder);

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void an_answer_is_good_for_its_nonce_only() throws Exception {
        Keys keys = Keys.in(folder);
        byte[] answer = Base64.getDecoder().decode(keys.answer("n-1"));

        assertTrue(isSigned(keys, "ventanilla-kiosk-sign-in:n-1", answer));
        assertFalse(isSigned(keys, "ventanilla-kiosk-sign-in:n-2", answer));
        assertFalse(isSigned(keys, "n-1", answer), "the prefix is part of what is signed");
    }

    @Test
    void a_key_file_that_cannot_be_read_is_a_fault_and_stays() throws Exception {
        Files.writeString(folder.resolve("device.pem"), "cut off by a power failure");

        assertThrows(GeneralSecurityException.class, () -> Keys.in(folder));
        assertEquals("cut off by a power failure", Files.readString(folder.resolve("device.pem")));
    }

    private static boolean isSigned(Keys keys, String text, byte[] signature) throws Exception {
        byte[] der = Base64.getDecoder().decode(keys.publicKey());
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
        check.update(text.getBytes(StandardCharsets.UTF_8));
        return check.verify(signature);
    }
}
