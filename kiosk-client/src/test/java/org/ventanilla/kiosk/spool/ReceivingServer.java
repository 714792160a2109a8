package org.ventanilla.kiosk.spool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The other end, as the contracts of {@link Carrying} and {@link Accounting} want it: what came of a part it keeps and goes on from; it may
 * be away, and its answer may get lost.
 */
final class ReceivingServer implements Carrying, Accounting {
    final Map<UUID, byte[]> has;
    final Set<UUID> inBackup;
    private final Map<UUID, byte[]> some;
    private final Random chance;
    private final Mains mains;

    private ReceivingServer(
            Random chance, Mains mains, Map<UUID, byte[]> has, Map<UUID, byte[]> some, Set<UUID> inBackup) {
        this.chance = chance;
        this.mains = mains;
        this.has = has;
        this.some = some;
        this.inBackup = inBackup;
    }

    static ReceivingServer fresh(Random chance) {
        return new ReceivingServer(chance, Mains.steady(), new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    /** The same server, seen from a kiosk that hangs on another power. */
    ReceivingServer seenWith(Mains other) {
        return new ReceivingServer(chance, other, has, some, inBackup);
    }

    @Override
    public Outcome carry(Piece piece, Path sealed) {
        mains.step("send");
        if (chance.nextInt(4) == 0) {
            return Outcome.NOT_NOW;
        }
        UUID part = piece.name().part();
        if (!has.containsKey(part) && !receivedWhole(part, piece, bytes(sealed))) {
            return Outcome.REFUSED;
        }
        mains.step("sent");
        return chance.nextInt(4) == 0 ? Outcome.NOT_NOW : Outcome.RECEIVED;
    }

    /** In pieces, each kept before the next one leaves; the hash decides at the end. */
    private boolean receivedWhole(UUID part, Piece piece, byte[] bytes) {
        int from = some.getOrDefault(part, new byte[0]).length;
        for (int to = from; to < bytes.length; mains.step("send on")) {
            to = Math.min(bytes.length, to + 4_096);
            byte[] before = some.getOrDefault(part, new byte[0]);
            byte[] after = Arrays.copyOf(before, to);
            System.arraycopy(bytes, before.length, after, before.length, to - before.length);
            some.put(part, after);
        }
        byte[] whole = some.getOrDefault(part, new byte[0]);
        if (!sha256(whole).equals(piece.sha256())) {
            return false;
        }
        has.put(part, whole);
        some.remove(part);
        return true;
    }

    @Override
    public Optional<Account> of(List<UUID> parts) {
        mains.step("ask");
        List<UUID> lacking =
                parts.stream().filter(part -> !has.containsKey(part)).toList();
        List<UUID> safe = parts.stream().filter(inBackup::contains).toList();
        mains.step("asked");
        return Optional.of(new Account(lacking, safe, Map.of()));
    }

    void backUp() {
        inBackup.addAll(has.keySet());
    }

    void restoreYesterday() {
        has.keySet().retainAll(inBackup);
        some.clear();
    }

    private static byte[] bytes(Path sealed) {
        try {
            return Files.readAllBytes(sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return Fingerprint.of(new ByteArrayInputStream(bytes)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
