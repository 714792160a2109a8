package org.ventanilla.server.recurso;

import java.time.Instant;
import org.ventanilla.server.casework.CaseFile;

/** She attacks an act that nobody told her of, so she knows it: it counts as notified (Ley 1437 de 2011, art. 72). */
public interface ByConduct {

    /** Inside the transaction that files the recurso. */
    void notified(CaseFile about, Instant at, String actor);
}
