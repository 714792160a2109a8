/** Formato A over HTTP, for the supervisor. */
@NullMarked
package org.ventanilla.server.sui.http;

import org.jspecify.annotations.NullMarked;
