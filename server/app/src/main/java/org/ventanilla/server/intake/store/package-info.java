/** What became of parts, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.intake.store;

import org.jspecify.annotations.NullMarked;
