package org.ventanilla.server.document.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.Secret;

class EncryptedFolderTest {

    private static final byte[] PAPER = "cédula 9000010421".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = Sha256.of(PAPER);

    @TempDir
    Path folder;

    @Test
    void what_is_put_comes_back_after_a_restart() {
        open(1).put(NAME, PAPER);
        assertArrayEquals(PAPER, open(1).get(NAME));
    }

    @Test
    void nothing_readable_lies_on_disk_and_nothing_half_written_stays() throws IOException {
        var store = open(1);
        store.put(NAME, PAPER);
        store.put(NAME, PAPER);
        assertEquals(
                List.of(NAME),
                files().stream().map(Path::getFileName).map(Path::toString).toList());
        assertFalse(new String(Files.readAllBytes(files().getFirst()), StandardCharsets.ISO_8859_1).contains("9000"));
    }

    @Test
    void another_key_opens_nothing() {
        open(1).put(NAME, PAPER);
        assertThrows(IllegalStateException.class, () -> open(2).get(NAME));
    }

    @Test
    void one_paper_cannot_be_put_in_anothers_place() throws IOException {
        var store = open(1);
        var other = Sha256.of(new byte[] {1});
        store.put(NAME, PAPER);
        store.put(other, new byte[] {1});
        Files.copy(
                folder.resolve(NAME.substring(0, 2)).resolve(NAME),
                folder.resolve(other.substring(0, 2)).resolve(other),
                StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IllegalStateException.class, () -> store.get(other));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private EncryptedFolder open(int seed) {
        var key = new byte[32];
        key[0] = (byte) seed;
        return new EncryptedFolder(folder, new Secret(key));
    }
}
