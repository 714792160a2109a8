package org.ventanilla.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void a_secret_stays_the_same_from_one_start_to_the_next() {
        String key = new Secrets(folder).paperKey();
        assertEquals(key, new Secrets(folder).paperKey());
        assertEquals(32, Base64.getDecoder().decode(key).length);
    }

    @Test
    void two_folders_share_no_secret() {
        assertNotEquals(
                new Secrets(folder.resolve("one")).launchKey(), new Secrets(folder.resolve("other")).launchKey());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_its_owner_reads_a_secret() throws IOException {
        Path file = new Secrets(folder.resolve("secrets")).databasePasswordFile();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }
}
