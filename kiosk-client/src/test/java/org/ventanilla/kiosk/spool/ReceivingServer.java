package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The other end, as the contract of {@link Carrying} wants it; it may be away, and its answer may get lost. */
final class ReceivingServer implements Carrying {
    final Map<UUID, byte[]> has = new HashMap<>();
    final Set<UUID> inBackup = new HashSet<>();
    private final Random chance;
    private final Mains mains;

    ReceivingServer(Random chance, Mains mains) {
        this.chance = chance;
        this.mains = mains;
    }

    /** The same server, seen from a kiosk that hangs on another power. */
    ReceivingServer seenWith(Mains other) {
        ReceivingServer same = new ReceivingServer(chance, other);
        same.has.putAll(has);
        same.inBackup.addAll(inBackup);
        return same;
    }

    @Override
    public Outcome carry(Piece piece, Path sealed) {
        mains.step();
        if (chance.nextInt(4) == 0) {
            return Outcome.NOT_NOW;
        }
        try {
            byte[] bytes = Files.readAllBytes(sealed);
            if (!Fingerprint.of(new java.io.ByteArrayInputStream(bytes))
                    .sha256()
                    .equals(piece.sha256())) {
                return Outcome.REFUSED;
            }
            has.putIfAbsent(piece.name().part(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mains.step();
        return chance.nextInt(4) == 0 ? Outcome.NOT_NOW : Outcome.RECEIVED;
    }

    List<UUID> backUp() {
        inBackup.addAll(has.keySet());
        return List.copyOf(inBackup);
    }

    void restoreYesterday() {
        has.keySet().retainAll(inBackup);
    }

    List<UUID> lacks(List<UUID> offered) {
        mains.step();
        return offered.stream().filter(part -> !has.containsKey(part)).toList();
    }
}
