package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.scan.Stacked;

/**
 * What the camera saw of the pages of this visit, in case the agent asks for it. In memory only and bounded: the oldest goes first.
 * Thread-safe.
 */
public final class Originals {
    /** The server takes no larger one. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private final long mostBytes;
    private final Map<UUID, List<byte[]>> kept = new LinkedHashMap<>();
    private long bytes;

    public Originals(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Takes the picture over, and with it that of the half or side photographed before. */
    synchronized void keep(UUID page, @Nullable UUID first, byte[] jpeg) {
        forget(page);
        List<byte[]> before = first == null ? null : kept.remove(first);
        List<byte[]> all = before == null ? List.of(jpeg) : List.of(before.getFirst(), jpeg);
        bytes += jpeg.length;
        if (size(all) > LARGEST || size(all) > mostBytes) {
            erase(all);
            return;
        }
        kept.put(page, all);
        Iterator<List<byte[]>> oldest = kept.values().iterator();
        while (bytes > mostBytes) {
            List<byte[]> gone = oldest.next();
            oldest.remove();
            erase(gone);
        }
    }

    /** A copy; of two pictures one in which the second stands below the first. */
    public Optional<byte[]> of(UUID page) {
        return copies(page).map(Stacked::jpeg);
    }

    private synchronized Optional<List<byte[]>> copies(UUID page) {
        return Optional.ofNullable(kept.get(page))
                .map(all -> all.stream().map(byte[]::clone).toList());
    }

    public synchronized void forget(UUID page) {
        List<byte[]> gone = kept.remove(page);
        if (gone != null) {
            erase(gone);
        }
    }

    public synchronized void wipe() {
        kept.values().forEach(this::erase);
        kept.clear();
    }

    private static long size(List<byte[]> pictures) {
        return pictures.stream().mapToLong(jpeg -> jpeg.length).sum();
    }

    private void erase(List<byte[]> pictures) {
        bytes -= size(pictures);
        pictures.forEach(jpeg -> Arrays.fill(jpeg, (byte) 0));
    }
}
