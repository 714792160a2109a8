package org.ventanilla.server.platform;

/** Audit and outbox in one: what happened is written where it became true, and others react after the commit. */
public interface EventLog {
    /** Only inside a transaction. */
    void append(Event event);
}
