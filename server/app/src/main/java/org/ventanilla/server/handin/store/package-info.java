/** Envelopes in PostgreSQL; what is personal of them in a table of its own. */
@NullMarked
package org.ventanilla.server.handin.store;

import org.jspecify.annotations.NullMarked;
