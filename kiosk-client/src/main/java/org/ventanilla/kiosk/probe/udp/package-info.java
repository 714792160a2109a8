/** Sockets and timers of the probe: one event loop, over Vert.x. */
@NullMarked
package org.ventanilla.kiosk.probe.udp;

import org.jspecify.annotations.NullMarked;
