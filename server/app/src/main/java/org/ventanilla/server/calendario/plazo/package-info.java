/**
 * {@code ./ventanilla plazo}: when a term ends, and why, for anybody with a terminal. Starts no server and reads no database;
 * its rules are those of {@link org.ventanilla.server.calendario}, with the utility's own files where they are named.
 */
@NullMarked
package org.ventanilla.server.calendario.plazo;

import org.jspecify.annotations.NullMarked;
