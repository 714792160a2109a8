/** Cases and the register of radicados, in PostgreSQL. */
@NullMarked
package org.ventanilla.server.pqr.store;

import org.jspecify.annotations.NullMarked;
