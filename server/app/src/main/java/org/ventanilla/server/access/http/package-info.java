/** The staff's cookie, the kiosk's bearer, and the routes that give them out. */
@NullMarked
package org.ventanilla.server.access.http;

import org.jspecify.annotations.NullMarked;
