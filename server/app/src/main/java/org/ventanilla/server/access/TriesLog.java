package org.ventanilla.server.access;

/** How often each subject was tried; it survives a restart. A subject is hashed: it may be a person's user name. */
public interface TriesLog {
    /** Nobody else changes it until the transaction ends. */
    Tries lock(byte[] subject);

    void save(byte[] subject, Tries tries);
}
