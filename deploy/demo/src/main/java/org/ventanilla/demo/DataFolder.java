package org.ventanilla.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything the demo keeps. Only its owner may look in: there are secrets, and papers of (invented) people. */
record DataFolder(Path path) {
    static DataFolder at(Path path) {
        return CannotStart.unless("Cannot use the folder " + path, () -> {
            if (!Files.exists(path)) makePrivate(path);
            Files.createDirectories(path.resolve("logs"));
            return new DataFolder(path);
        });
    }

    /** Held until this process ends, however it ends: two databases on one folder would destroy it. */
    @SuppressWarnings("resource")
    void claim() {
        CannotStart.unless("Cannot use the folder " + path, () -> {
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) throw new CannotStart("Another demo is running on " + path + ".");
            return channel;
        });
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path server() {
        return path.resolve("server");
    }

    Path kiosk() {
        return path.resolve("kiosk");
    }

    Path log(String program) {
        return path.resolve("logs").resolve(program + ".log");
    }

    Secrets secrets() {
        return new Secrets(path.resolve("secrets"));
    }

    static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isPosix()) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
