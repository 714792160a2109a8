/**
 * What this kiosk knows without asking: its place, whether its day is open, and whether a PIN is right; each as the server last said it. It
 * makes a start without a link possible and decides nothing for the server.
 */
@NullMarked
package org.ventanilla.kiosk.known;

import org.jspecify.annotations.NullMarked;
