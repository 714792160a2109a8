package org.ventanilla.server.exchange;

import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado;

/** Where the cases of the system before us come to lie. */
public interface OpenCases {

    enum Standing {
        NEW,
        /** Brought over before with the same words. */
        SAME,
        /** The number belongs to another case, or to this one with other words. */
        TAKEN
    }

    Standing standing(Radicado radicado, String sha256);

    /** With its number; our own series goes on after the highest of the year. Inside a transaction. */
    void add(Pqr pqr, OpenCase brought, String sha256);
}
