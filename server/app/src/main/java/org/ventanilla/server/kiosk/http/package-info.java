/** The supervisor's routes. */
@NullMarked
package org.ventanilla.server.kiosk.http;

import org.jspecify.annotations.NullMarked;
