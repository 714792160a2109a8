package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.contract.seal.Sealing;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

/**
 * The sealed parts of this kiosk. A part that {@link #keep} returned for is never lost here: its file is written aside, brought to the disk,
 * given its name, and the name brought to the disk, before it is in the index. Thread-safe; calls wait for the disk.
 */
public final class Spool implements AutoCloseable {
    /** More tries than an ordinary bad day of the link costs a part that the server would take. */
    private static final int MANY = 20;

    private final Path folder;
    private final Disk disk;
    private final Index index;
    private final InstantSource clock;
    private volatile Runnable changed = () -> {};

    Spool(Path folder, Disk disk, Index index, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.index = index;
        this.clock = clock;
    }

    /** The spool of this folder, mended if the power failed or its index is damaged. */
    public static Spool in(Path folder, InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        Disk disk = new Disk();
        return new Mending(folder, disk, clock).mended(Mending.index(folder, disk, clock));
    }

    /** Told, on any thread, when something here is not as it was: be short. */
    public void onChange(Runnable told) {
        changed = told;
    }

    /**
     * Seals the part and keeps it. Said again for the same part it keeps the first.
     *
     * @throws IOException when the disk is full, read-only or broken: whoever holds the plain bytes goes on holding them. Nothing that could
     *     be read lies here; if a sealed file does, it is this part whole, and keeping it again, or the next start, finds it
     */
    public synchronized Piece keep(Sealing sealing, PartName name, Kind kind, byte[] plain) throws IOException {
        Optional<Piece> before = find(name.part());
        if (before.isPresent()) {
            return before.get();
        }
        Path aside = folder.resolve(name.part() + ".new");
        Fingerprint fingerprint = new Fingerprint();
        try {
            disk.write(aside, out -> seal(sealing, name, plain, fingerprint.over(out)));
            disk.force(aside);
        } catch (IOException e) {
            disk.delete(aside);
            throw e;
        }
        Piece piece = new Piece(name, kind, fingerprint.bytes(), fingerprint.sha256(), State.KEPT, 0, clock.instant());
        disk.rename(aside, folder.resolve(piece.file()));
        disk.settle(folder);
        index.add(piece);
        changed.run();
        return piece;
    }

    private static void seal(Sealing sealing, PartName name, byte[] plain, OutputStream out) throws IOException {
        try {
            sealing.seal(name, plain, out);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot seal", e);
        }
    }

    /** What is still to be sent, the smallest first; what failed many times goes behind the others, so that it holds up nobody. */
    synchronized List<Piece> due() throws IOException {
        return index.all().stream()
                .filter(piece -> piece.state() == State.KEPT)
                .sorted(Comparator.comparing((Piece piece) -> piece.attempts() > MANY)
                        .thenComparingLong(Piece::bytes))
                .toList();
    }

    public synchronized List<Piece> all() throws IOException {
        return index.all();
    }

    /** Where its sealed bytes lie. */
    Path file(Piece piece) {
        return folder.resolve(piece.file());
    }

    /** Before each try. */
    synchronized void attempting(Piece piece) throws IOException {
        index.attempt(piece.name().part());
    }

    /** The server has every byte. The file stays until the server's backup has it too. */
    synchronized void received(UUID part) throws IOException {
        index.state(part, State.RECEIVED);
        changed.run();
    }

    /** The server will not have it: kept aside for a person, not thrown away. */
    synchronized void refused(UUID part) throws IOException {
        index.state(part, State.REFUSED);
        changed.run();
    }

    /** Its file is gone or cut short while this program runs. Said once; the operator sees it by its state. */
    synchronized void gone(Piece piece) throws IOException {
        Mending.gone(index, piece);
        changed.run();
    }

    /**
     * What the server says it has in its backup may go. The files first: that is room, and a full disk may have none for the index. A row of
     * something received whose file is gone is no loss; the server is asked about it once more.
     */
    synchronized void inBackup(Collection<UUID> parts) throws IOException {
        Set<UUID> safe = new HashSet<>(parts);
        List<Piece> letGo = index.all().stream()
                .filter(piece -> piece.state() == State.RECEIVED
                        && safe.contains(piece.name().part()))
                .toList();
        if (letGo.isEmpty()) {
            return;
        }
        for (Piece piece : letGo) {
            disk.delete(file(piece));
        }
        disk.settle(folder);
        for (Piece piece : letGo) {
            index.remove(piece.name().part());
        }
    }

    /** The server was put back to an earlier day, or never had it: what it lacks is ours to send again. */
    synchronized void lacking(Collection<UUID> parts) throws IOException {
        Map<UUID, State> known = states();
        for (UUID part : parts) {
            move(known, part, State.RECEIVED, State.KEPT);
        }
    }

    /** What the server is to be asked about: what it has, as far as we know, what it did not take, and what is gone from here. */
    synchronized List<UUID> toBeAskedFor() throws IOException {
        return index.all().stream()
                .filter(piece -> piece.state() != State.KEPT)
                .map(piece -> piece.name().part())
                .toList();
    }

    /** @param asked the parts that the account is about */
    synchronized void settle(Collection<UUID> asked, Account account) throws IOException {
        Map<UUID, State> known = states();
        Set<UUID> lacking = new HashSet<>(account.lacking());
        for (UUID part : asked) {
            if (account.refused().containsKey(part)) {
                move(known, part, State.RECEIVED, State.REFUSED);
            } else if (!lacking.contains(part)) {
                move(known, part, State.REFUSED, State.RECEIVED);
                move(known, part, State.MISSING, State.RECEIVED);
            }
        }
        lacking(lacking);
        inBackup(account.inBackup());
        changed.run();
    }

    private void move(Map<UUID, State> known, UUID part, State from, State to) throws IOException {
        if (known.get(part) == from) {
            index.state(part, to);
        }
    }

    private Map<UUID, State> states() throws IOException {
        return index.all().stream()
                .collect(Collectors.toMap(piece -> piece.name().part(), Piece::state));
    }

    private Optional<Piece> find(UUID part) throws IOException {
        return index.all().stream()
                .filter(piece -> piece.name().part().equals(part))
                .findFirst();
    }

    @Override
    public synchronized void close() {
        index.close();
    }
}
