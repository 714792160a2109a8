/** Kiosks and their days in PostgreSQL. */
@NullMarked
package org.ventanilla.server.kiosk.store;

import org.jspecify.annotations.NullMarked;
