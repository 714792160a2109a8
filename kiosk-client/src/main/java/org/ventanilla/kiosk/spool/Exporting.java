package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.seal.Carried;

/**
 * Copies every sealed part that lies here to a folder that somebody carries to the utility, and the list of them last. It looks at the files
 * alone: what lies in the server's backup has none any more, and the program that sends may go on meanwhile.
 */
public final class Exporting {
    private final Path spool;
    private final Disk disk;
    private final Function<List<Carried.Part>, Carried> signing;

    Exporting(Path spool, Disk disk, Function<List<Carried.Part>, Carried> signing) {
        this.spool = spool;
        this.disk = disk;
        this.signing = signing;
    }

    /** @param signing puts the kiosk's signature under the list */
    public static Exporting of(Path spool, Function<List<Carried.Part>, Carried> signing) {
        return new Exporting(spool, new Disk(), signing);
    }

    /** Once more into the same folder brings it up to date. */
    public Carried into(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Carried.Part> copied = new ArrayList<>();
        for (Path file : sealed()) {
            copy(file, folder).ifPresent(copied::add);
        }
        Carried list = signing.apply(List.copyOf(copied));
        keep(folder, Carried.FILE, out -> out.write(Wire.write(list).getBytes(StandardCharsets.UTF_8)));
        return list;
    }

    private List<Path> sealed() throws IOException {
        if (!Files.isDirectory(spool)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(spool)) {
            return files.filter(file -> Mending.NAME.matcher(name(file)).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Empty when it was let go in this moment: the server has it in its backup. */
    private Optional<Carried.Part> copy(Path file, Path folder) throws IOException {
        Matcher said = Mending.NAME.matcher(name(file));
        if (!said.matches()) {
            return Optional.empty();
        }
        Fingerprint fingerprint = new Fingerprint();
        try (InputStream in = Files.newInputStream(file)) {
            keep(folder, name(file), out -> in.transferTo(fingerprint.over(out)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        UUID part = UUID.fromString(said.group(2));
        return Optional.of(new Carried.Part(name(file), part, fingerprint.bytes(), fingerprint.sha256()));
    }

    private void keep(Path folder, String name, Disk.Content content) throws IOException {
        Path aside = folder.resolve(name + ".new");
        disk.write(aside, content);
        disk.force(aside);
        disk.rename(aside, folder.resolve(name));
        disk.settle(folder);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
