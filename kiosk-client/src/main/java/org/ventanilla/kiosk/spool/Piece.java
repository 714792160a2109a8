package org.ventanilla.kiosk.spool;

import java.time.Instant;
import java.util.Locale;
import org.ventanilla.contract.seal.PartName;

/**
 * A sealed part in the spool.
 *
 * @param bytes of the sealed file
 * @param sha256 of the sealed file, hex
 * @param attempts how often it was tried; counted before each try, so that one that kills the program is seen
 * @param since when it was handed in, by this computer's clock: for ages on the operator's page, never for a term
 */
public record Piece(PartName name, Kind kind, long bytes, String sha256, State state, int attempts, Instant since) {

    /** What it is, as far as whoever carries it may know. */
    public enum Kind {
        MANIFEST,
        FORM,
        PREVIEW,
        PAGE,
        NOTE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        /** Here and nowhere else. */
        KEPT,
        /** The server has every byte of it, but not yet in its backup: still ours to keep. */
        RECEIVED,
        /** The server will not have it; kept aside for a person. */
        REFUSED,
        /** The index knows it and its file is gone: the disk lost it, or somebody did. */
        MISSING
    }

    Piece in(State next) {
        return new Piece(name, kind, bytes, sha256, next, attempts, since);
    }

    /** {@code <envelope>_<part>_<kind>.sealed}: enough to make the index anew. */
    String file() {
        return name.envelope() + "_" + name.part() + "_" + kind.word() + ".sealed";
    }
}
