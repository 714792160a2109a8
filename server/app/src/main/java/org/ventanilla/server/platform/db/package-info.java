/**
 * PostgreSQL: schema by Flyway, reads and writes by the reactive client, called from virtual threads so that a store reads
 * top to bottom. The running transaction belongs to the thread that began it.
 */
@NullMarked
package org.ventanilla.server.platform.db;

import org.jspecify.annotations.NullMarked;
