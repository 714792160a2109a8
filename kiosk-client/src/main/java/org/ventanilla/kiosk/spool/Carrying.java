package org.ventanilla.kiosk.spool;

import java.nio.file.Path;

/** Brings one sealed part to the server. Blocks; the same part brought twice is there once. */
public interface Carrying {

    enum Outcome {
        /** The server has every byte on its disk. */
        RECEIVED,
        /** The server will never have it. */
        REFUSED,
        /** Its file is not here any more, or not whole. */
        GONE,
        /** Not now: no link, or a server that is busy or broken. What it has of it already, it keeps. */
        NOT_NOW
    }

    Outcome carry(Piece piece, Path sealed) throws InterruptedException;
}
