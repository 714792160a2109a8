/**
 * The two sockets, {@code /ws/kiosk} and {@code /ws/hub}. What arrives is held against the schemas before anybody acts on it,
 * and never logged.
 */
@NullMarked
package org.ventanilla.server.desk.ws;

import org.jspecify.annotations.NullMarked;
