package org.ventanilla.kiosk.visit;

import java.util.Arrays;
import org.ventanilla.contract.seal.EnclosedNote;

/**
 * What somebody said, as the browser recorded it. Whoever holds it last forgets it; it never prints itself. Belongs to one thread at a
 * time.
 */
public final class Recording {
    private final String mediaType;
    private final int seconds;
    private final byte[] bytes;

    /** Takes the bytes over: the caller keeps no copy. */
    public Recording(String mediaType, int seconds, byte[] bytes) {
        this.mediaType = mediaType;
        this.seconds = seconds;
        this.bytes = bytes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With her picture. */
    public boolean isFilm() {
        return EnclosedNote.isFilm(mediaType);
    }

    public int seconds() {
        return seconds;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    public void forget() {
        Arrays.fill(bytes, (byte) 0);
    }
}
