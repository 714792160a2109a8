/** The cases and their steps in PostgreSQL. */
@NullMarked
package org.ventanilla.server.casework.store;

import org.jspecify.annotations.NullMarked;
