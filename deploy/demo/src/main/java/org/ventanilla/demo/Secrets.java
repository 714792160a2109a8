package org.ventanilla.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Made once by chance and kept: papers that were sealed yesterday must open today. Nothing of it is built in, so a demo
 * left running on a network is not open to whoever has read the sources.
 */
record Secrets(Path folder) {
    private static final SecureRandom CHANCE = new SecureRandom();

    String databasePassword() {
        return kept("database-password", HexFormat.of().formatHex(random(24)));
    }

    String paperKey() {
        return kept("paper-key", Base64.getEncoder().encodeToString(random(32)));
    }

    String launchKey() {
        return kept("launch-key", Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)));
    }

    Path databasePasswordFile() {
        databasePassword();
        return folder.resolve("database-password");
    }

    private String kept(String name, String fresh) {
        Path file = folder.resolve(name);
        return CannotStart.unless("Cannot keep secrets in " + folder, () -> {
            if (!Files.exists(file)) write(file, fresh);
            return Files.readString(file).strip();
        });
    }

    private void write(Path file, String text) throws IOException {
        DataFolder.makePrivate(folder);
        Path fresh = Files.createTempFile(folder, "new-", "");
        if (DataFolder.isPosix()) Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text + "\n"));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        CHANCE.nextBytes(random);
        return random;
    }
}
