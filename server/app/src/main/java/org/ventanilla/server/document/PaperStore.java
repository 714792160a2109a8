package org.ventanilla.server.document;

/** Where the bytes of papers lie, each under its hash. What {@link #put} has answered survives a power cut. */
public interface PaperStore {

    /** Put twice, it is there once. */
    void put(String sha256, byte[] bytes);

    byte[] get(String sha256);
}
