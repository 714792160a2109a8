package org.ventanilla.kiosk.visit;

import java.util.Arrays;
import java.util.List;

/**
 * One picture of somebody's paper, or several of it taken within a second, JPEG. Whoever holds it last forgets it; it never prints
 * itself. Belongs to one thread at a time.
 */
public final class Photo {
    private final List<byte[]> jpegs;

    /** Takes the bytes over: the caller keeps no copy. */
    public Photo(byte[] jpeg) {
        this(List.of(jpeg));
    }

    public Photo(List<byte[]> jpegs) {
        this.jpegs = jpegs;
    }

    /** The bytes themselves, not copies. */
    public List<byte[]> jpegs() {
        return jpegs;
    }

    public void forget() {
        jpegs.forEach(jpeg -> Arrays.fill(jpeg, (byte) 0));
    }
}
