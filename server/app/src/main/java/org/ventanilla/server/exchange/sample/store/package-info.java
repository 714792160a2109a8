/** Many rows at once, for the sample alone. */
@NullMarked
package org.ventanilla.server.exchange.sample.store;

import org.jspecify.annotations.NullMarked;
