package org.ventanilla.server.document.text;

import java.util.Optional;

/** Reads the words of a picture. Blocks for seconds. */
public interface Reader {

    /** PNG or JPEG; empty when it could not be read in time. */
    Optional<Reading> words(byte[] picture);
}
