/** Formato A from the tables of the cases, and what was submitted, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.sui.store;

import org.jspecify.annotations.NullMarked;
