/** Numbers from outside and what was brought over, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.exchange.store;

import org.jspecify.annotations.NullMarked;
