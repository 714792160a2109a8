/** Who was identified and what she agreed to, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.customer.store;

import org.jspecify.annotations.NullMarked;
