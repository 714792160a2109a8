package org.ventanilla.server.upload.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.ventanilla.server.upload.PartFiles;

/**
 * One file a part, named by its id alone: nothing that a client says ever becomes a path. Not encrypted here: kiosks hand in
 * ciphertext, and a half of it says nothing.
 */
public final class UploadFolder implements PartFiles {
    private final Path folder;

    public UploadFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public long length(UUID part) {
        try {
            return Files.size(file(part));
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void append(UUID part, long at, byte[] bytes) {
        try {
            var first = at == 0;
            if (first) {
                Files.createDirectories(folder);
            }
            write(part, at, ByteBuffer.wrap(bytes));
            if (first) {
                keepName();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A write that breaks in the middle (a full disk) may leave a longer file: what it holds is right, and counts. */
    private void write(UUID part, long at, ByteBuffer rest) throws IOException {
        try (var channel = FileChannel.open(file(part), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.size() != at) {
                throw new IOException("the part has another length than its writer thinks");
            }
            channel.position(at);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(false);
        }
    }

    @Override
    public void settle(UUID part) {
        try (var channel = FileChannel.open(file(part), StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (NoSuchFileException e) {
            return; // nothing came yet
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear(UUID part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String sha256(UUID part) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(open(part), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public InputStream open(UUID part) {
        try {
            return Files.newInputStream(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID part) {
        return folder.resolve(part.toString());
    }

    /** The name itself must survive a power cut too; Windows does it by itself and does not let a folder be opened. */
    private void keepName() throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
