/** What was read on pages, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.document.text.store;

import org.jspecify.annotations.NullMarked;
