package org.ventanilla.kiosk.paper;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the camera saw of the pages of this visit, in case the agent asks for it. In memory only and bounded: the oldest goes first.
 * Thread-safe.
 */
public final class Originals {
    /** The server takes no larger one. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private final long mostBytes;
    private final Map<UUID, byte[]> kept = new LinkedHashMap<>();
    private long bytes;

    public Originals(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Takes the picture over. */
    synchronized void keep(UUID page, byte[] jpeg) {
        forget(page);
        if (jpeg.length > LARGEST || jpeg.length > mostBytes) {
            Arrays.fill(jpeg, (byte) 0);
            return;
        }
        kept.put(page, jpeg);
        bytes += jpeg.length;
        Iterator<byte[]> oldest = kept.values().iterator();
        while (bytes > mostBytes) {
            byte[] gone = oldest.next();
            oldest.remove();
            erase(gone);
        }
    }

    /** A copy. */
    public synchronized Optional<byte[]> of(UUID page) {
        return Optional.ofNullable(kept.get(page)).map(byte[]::clone);
    }

    public synchronized void forget(UUID page) {
        byte[] gone = kept.remove(page);
        if (gone != null) {
            erase(gone);
        }
    }

    public synchronized void wipe() {
        kept.values().forEach(this::erase);
        kept.clear();
    }

    private void erase(byte[] jpeg) {
        bytes -= jpeg.length;
        Arrays.fill(jpeg, (byte) 0);
    }
}
