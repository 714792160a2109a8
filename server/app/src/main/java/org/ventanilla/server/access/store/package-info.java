/** People, sessions, devices and tries in PostgreSQL. */
@NullMarked
package org.ventanilla.server.access.store;

import org.jspecify.annotations.NullMarked;
