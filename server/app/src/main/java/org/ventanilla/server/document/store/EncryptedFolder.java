package org.ventanilla.server.document.store;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.platform.Secret;

/**
 * Papers by hash in a folder, AES-256-GCM at rest. The name is authenticated with the content, so that one paper cannot be
 * put in another's place. Any thread may use it; two that put the same paper write the same thing.
 */
public final class EncryptedFolder implements PaperStore {

    private final Path folder;
    private final AesGcmJce cipher;

    public EncryptedFolder(Path folder, Secret key) {
        this.folder = folder;
        try {
            this.cipher = new AesGcmJce(key.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an AES key", e);
        }
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        var file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            var shelf = Files.createDirectories(file.resolveSibling(""));
            var temporary = shelf.resolve(UUID.randomUUID() + ".part");
            writeThrough(temporary, cipher.encrypt(bytes, name(sha256)));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            keepNames(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a paper could not be encrypted", e);
        }
    }

    @Override
    public byte[] get(String sha256) {
        try {
            return cipher.decrypt(Files.readAllBytes(file(sha256)), name(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a paper was changed on disk, or the key is another one", e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static byte[] name(String sha256) {
        return sha256.getBytes(StandardCharsets.US_ASCII);
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The rename itself must survive a power cut too; Windows does it by itself and does not let a folder be opened. */
    private static void keepNames(Path shelf) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
