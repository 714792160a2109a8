/**
 * Everything that passes between this kiosk and the server. {@code Link} is the socket that stays: it comes back by itself, says again
 * what was not answered and tells how good the link is. {@code Requests} are pictures and documents over HTTP, {@code HttpAccess} the
 * sign-in. {@code Link} and {@code Connection} live on one event loop; what else is here is pure or blocks.
 */
@NullMarked
package org.ventanilla.kiosk.link;

import org.jspecify.annotations.NullMarked;
