package org.ventanilla.server.paper;

import java.time.Instant;

/**
 * What a document says of itself, to a reader and to an archive.
 *
 * @param title what a screen reader says first
 * @param author the utility
 * @param made when what it tells came to be; the same paper made again is the same file
 */
public record About(String title, String author, Instant made) {}
