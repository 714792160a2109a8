/**
 * {@code ./ventanilla bench pqr}: how many petitions a second the server files, beside what PostgreSQL itself does with the
 * same rows in the same run; how searching and the file for the Superintendencia grow; and that no radicado is lost, doubled
 * or out of order when the server is killed under load. {@code ./ventanilla bench upload}: the kiosk's sender beside others over
 * poor links. Nothing of the server's code is used: it is asked over HTTP.
 */
@NullMarked
package org.ventanilla.bench;

import org.jspecify.annotations.NullMarked;
