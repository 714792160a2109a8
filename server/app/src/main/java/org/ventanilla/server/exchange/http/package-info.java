/** The utility's radicador over HTTP, and the import for the supervisor. */
@NullMarked
package org.ventanilla.server.exchange.http;

import org.jspecify.annotations.NullMarked;
