package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

/** Brings files and index together again after a power cut, a damaged index or a folder put back from an old image. */
record Mending(Path folder, Disk disk, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);
    /** The envelope, the part, the kind. */
    static final Pattern NAME =
            Pattern.compile("([0-9a-f-]{36})_([0-9a-f-]{36})_(manifest|form|preview|page|note)\\.sealed");

    /** The index of this folder; a damaged one is laid aside and an empty one takes its place. */
    static Index index(Path folder, Disk disk, InstantSource clock) throws IOException {
        Path file = folder.resolve("index.db");
        try {
            return SqliteIndex.open(file);
        } catch (IOException damaged) {
            LOG.atWarn().setCause(damaged).log("The spool's index is damaged: it is made anew from the files");
            Path aside = folder.resolve("index-damaged-" + clock.millis() + ".db");
            disk.rename(file, aside);
            disk.delete(folder.resolve("index.db-wal"));
            disk.delete(folder.resolve("index.db-shm"));
            disk.settle(folder);
            return SqliteIndex.open(file);
        }
    }

    Spool mended(Index index) throws IOException {
        Map<UUID, Piece> known = new HashMap<>();
        index.all().forEach(piece -> known.put(piece.name().part(), piece));
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                found(index, file, name, known.remove(UUID.fromString(name.group(2))));
            } else if (file.toString().endsWith(".new")) {
                // Nobody was told that it is safe: its plain bytes are still in review, or were never confirmed.
                disk.delete(file);
            }
        }
        for (Piece piece : known.values()) {
            gone(index, piece);
        }
        return new Spool(folder, disk, index, clock);
    }

    private static void found(Index index, Path file, Matcher name, @Nullable Piece known) throws IOException {
        if (known == null) {
            index.add(read(file, name));
        } else if (known.state() == State.MISSING) {
            index.state(known.name().part(), State.KEPT);
        }
    }

    /** What the server has is no loss: it was let go when the power failed, or the server will say if it lacks it. */
    static void gone(Index index, Piece piece) throws IOException {
        if (piece.state() == State.KEPT || piece.state() == State.REFUSED) {
            index.state(piece.name().part(), State.MISSING);
            LOG.atError().addKeyValue("part", piece.name().part()).log("A sealed part is gone from the disk");
        }
    }

    private static Piece read(Path file, Matcher name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Fingerprint fingerprint = Fingerprint.of(in);
            return new Piece(
                    new PartName(UUID.fromString(name.group(1)), UUID.fromString(name.group(2))),
                    Kind.valueOf(name.group(3).toUpperCase(Locale.ROOT)),
                    fingerprint.bytes(),
                    fingerprint.sha256(),
                    State.KEPT,
                    0,
                    Files.getLastModifiedTime(file).toInstant());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
