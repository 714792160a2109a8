/** The outbox in PostgreSQL. */
@NullMarked
package org.ventanilla.server.notification.message.store;

import org.jspecify.annotations.NullMarked;
