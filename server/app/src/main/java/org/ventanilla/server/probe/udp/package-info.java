/** The port. */
@NullMarked
package org.ventanilla.server.probe.udp;

import org.jspecify.annotations.NullMarked;
