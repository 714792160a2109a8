/** The line in PostgreSQL: a way of looking at the attentions that nobody has taken ({@code V020__session.sql}). */
@NullMarked
package org.ventanilla.server.line.store;

import org.jspecify.annotations.NullMarked;
