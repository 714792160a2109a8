package org.ventanilla.kiosk.visit;

import java.util.Arrays;

/** A JPEG of somebody's paper. Whoever holds it last forgets it; it never prints itself. Belongs to one thread at a time. */
public final class Photo {
    private final byte[] jpeg;

    /** Takes the bytes over: the caller keeps no copy. */
    public Photo(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** The bytes themselves, not a copy. */
    public byte[] jpeg() {
        return jpeg;
    }

    public void forget() {
        Arrays.fill(jpeg, (byte) 0);
    }
}
