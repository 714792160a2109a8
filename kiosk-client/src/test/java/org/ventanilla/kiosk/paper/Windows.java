package org.ventanilla.kiosk.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Every run of 32 bytes of what nobody may find, looked for at every place of a file. Runs that say nothing (zeros, ramps) and those that
 * are in any paper (the head of a JPEG, the frame of a PDF) are left out.
 */
final class Windows {
    private static final int LENGTH = 32;
    private static final int FEWEST_DIFFERENT = 12;

    private final Set<Long> windows = new HashSet<>();
    /** Tells most places apart by their first eight bytes. */
    private final BitSet begins = new BitSet(1 << 24);

    void add(byte[] plain) {
        ByteBuffer bytes = ByteBuffer.wrap(plain);
        for (int at = 0; at + LENGTH <= plain.length; at++) {
            if (speaks(plain, at)) {
                windows.add(hash(bytes, at));
                begins.set(begin(bytes.getLong(at)));
            }
        }
    }

    void leaveOut(byte[] common) {
        ByteBuffer bytes = ByteBuffer.wrap(common);
        for (int at = 0; at + LENGTH <= common.length; at++) {
            windows.remove(hash(bytes, at));
        }
    }

    int size() {
        return windows.size();
    }

    /** How many places of the file hold one. */
    int in(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int found = 0;
            for (int at = 0; at + LENGTH <= bytes.limit(); at++) {
                if (begins.get(begin(bytes.getLong(at))) && windows.contains(hash(bytes, at))) {
                    found++;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean speaks(byte[] plain, int at) {
        BitSet different = new BitSet(256);
        for (int i = at; i < at + LENGTH; i++) {
            different.set(plain[i] & 0xff);
        }
        return different.cardinality() >= FEWEST_DIFFERENT;
    }

    private static int begin(long first) {
        return (int) ((first * 0x9E3779B97F4A7C15L) >>> 40);
    }

    private static long hash(ByteBuffer bytes, int at) {
        long hash = 0;
        for (int i = 0; i < LENGTH; i += Long.BYTES) {
            hash = (hash ^ bytes.getLong(at + i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
