/** Alerts in PostgreSQL. */
@NullMarked
package org.ventanilla.server.casework.alert.store;

import org.jspecify.annotations.NullMarked;
