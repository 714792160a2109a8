/** What the expediente and the list of art. 153 read from PostgreSQL. */
@NullMarked
package org.ventanilla.server.expediente.store;

import org.jspecify.annotations.NullMarked;
