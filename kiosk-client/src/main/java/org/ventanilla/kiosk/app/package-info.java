/** Starts the kiosk and wires its parts together. */
@NullMarked
package org.ventanilla.kiosk.app;

import org.jspecify.annotations.NullMarked;
