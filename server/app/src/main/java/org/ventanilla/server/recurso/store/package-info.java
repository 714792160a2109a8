/** Recursos, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.recurso.store;

import org.jspecify.annotations.NullMarked;
