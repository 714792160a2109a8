package org.ventanilla.server.paper;

/**
 * Who writes, as each sheet says it.
 *
 * @param page where anybody sees how a case goes
 */
public record Letterhead(String entity, String phoneLine, String page) {}
