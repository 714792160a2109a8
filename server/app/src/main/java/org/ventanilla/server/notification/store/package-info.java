/** The ways of the acts, letters, publications and authorisations in PostgreSQL. */
@NullMarked
package org.ventanilla.server.notification.store;

import org.jspecify.annotations.NullMarked;
