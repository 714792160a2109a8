package org.ventanilla.server.expediente;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * One paper of a case.
 *
 * @param title in Spanish, for the index
 * @param at when it came to be; pieces stand in this order
 * @param number its radicado, or the guía that carried it; empty without one
 * @param bytes as they are kept; read when they are needed
 */
public record Piece(String title, Instant at, String number, Form form, Supplier<byte[]> bytes) {

    /** What the bytes are. */
    public enum Form {
        /** PDF/A-2b. */
        PDF,
        /** PDF/A-2b that carries a signature: it also goes in whole, so that the signature can be checked. */
        SIGNED,
        /** A page as it was handed in: scanned, or a photo. */
        PAGE,
        /** Words as they were kept, UTF-8: their hash is of the words, whatever the sheet around them. */
        TEXT
    }
}
