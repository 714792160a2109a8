package org.ventanilla.demo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as it comes with us, in a jar: unpacked once into a folder that any demo of this checkout may use. */
record PostgresBinaries(Path folder) {
    static PostgresBinaries unpackedBelow(Path parent) {
        return CannotStart.unless("Cannot unpack PostgreSQL into " + parent, () -> {
            URL archive = archive();
            Path folder = parent.resolve("postgres-" + Long.toHexString(checksum(archive)));
            if (!Files.exists(folder)) unpack(archive, folder);
            return new PostgresBinaries(folder);
        });
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** One archive lies on the class path: the build put the one of its own platform there. */
    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.contains("win") ? "windows" : system.contains("mac") ? "darwin" : "linux";
        for (String machine : new String[] {"x86_64", "arm_64"}) {
            URL found = PostgresBinaries.class.getResource("/postgres-" + family + "-" + machine + ".txz");
            if (found != null) return found;
        }
        throw new CannotStart("This build has no PostgreSQL for " + system + ": build it on this computer.");
    }

    private static long checksum(URL archive) throws IOException {
        try (var stream = new CheckedInputStream(archive.openStream(), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.getChecksum().getValue();
        }
    }

    /** Beside its place first, then moved: whoever is interrupted leaves no half of it behind. */
    private static void unpack(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path beside = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, beside);
            }
        }
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path below) throws IOException {
        Path file = below.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0) file.toFile().setExecutable(true, false);
        }
    }
}
