/** Papers in two places: what arrived in PostgreSQL, the bytes encrypted in a folder. */
@NullMarked
package org.ventanilla.server.document.store;

import org.jspecify.annotations.NullMarked;
