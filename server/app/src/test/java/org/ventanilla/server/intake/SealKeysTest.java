package org.ventanilla.server.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.server.platform.Secret;

class SealKeysTest {
    private static final Secret LOCK = new Secret(new byte[32]);
    private static final PartName NAME = new PartName(UUID.randomUUID(), UUID.randomUUID());
    private static final byte[] PLAIN = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void the_keys_are_made_once_and_found_again() throws Exception {
        var sealed = sealedBy(keys());
        assertArrayEquals(PLAIN, opened(keys(), sealed));
    }

    @Test
    void the_file_is_for_the_server_alone_and_says_nothing_without_its_lock() throws Exception {
        keys();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertThrows(IllegalStateException.class, () -> SealKeys.in(file(), new Secret(new byte[] {1})));
    }

    @Test
    void a_damaged_file_is_a_fault_and_is_not_replaced() throws Exception {
        Files.writeString(file(), "{}");
        assertThrows(IllegalStateException.class, this::keys);
        assertEquals("{}", Files.readString(file()));
    }

    @Test
    void every_server_on_the_file_opens_what_was_sealed_after_one_of_them_changed_the_key() throws Exception {
        var one = keys();
        var other = keys();
        var before = sealedBy(one);
        Thread.sleep(20); // of two writings within a tick the file's time tells nothing
        one.rotate();
        assertArrayEquals(PLAIN, opened(other, sealedBy(one)));
        assertArrayEquals(PLAIN, opened(other, before));
        assertArrayEquals(PLAIN, opened(keys(), before));
    }

    @Test
    void what_a_kiosk_gets_opens_nothing() {
        assertFalse(keys().publicKeyset().contains("HpkePrivateKey"));
    }

    private SealKeys keys() {
        return SealKeys.in(file(), LOCK);
    }

    private Path file() {
        return folder.resolve("seal-keys.json");
    }

    private static byte[] sealedBy(SealKeys keys) throws Exception {
        return Sealing.to(keys.publicKeyset()).seal(NAME, PLAIN);
    }

    private static byte[] opened(SealKeys keys, byte[] sealed) throws Exception {
        return keys.opening().open(new ByteArrayInputStream(sealed), 100).plain();
    }
}
