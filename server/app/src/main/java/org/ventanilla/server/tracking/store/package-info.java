/** Codes and short sessions of citizens, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.tracking.store;

import org.jspecify.annotations.NullMarked;
