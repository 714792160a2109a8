package org.ventanilla.server.expediente;

/** Binds an expediente into one PDF/A-2b: an index, every piece as leaves, the signed originals inside. Not signed yet. */
public interface ExpedientePaper {

    byte[] bind(Expediente expediente);
}
