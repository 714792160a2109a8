/** Questions and their answers, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.counter.store;

import org.jspecify.annotations.NullMarked;
