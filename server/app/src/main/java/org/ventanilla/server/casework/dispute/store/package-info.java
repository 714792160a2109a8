/** Disputes and their flags in PostgreSQL. */
@NullMarked
package org.ventanilla.server.casework.dispute.store;

import org.jspecify.annotations.NullMarked;
