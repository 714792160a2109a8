/**
 * The program: {@code KioskProgram} wires the parts on one event loop, {@code VisitLoop} holds the visit there, {@code Performing}
 * carries out what it asks for. What blocks runs elsewhere and comes back to the loop.
 */
@NullMarked
package org.ventanilla.kiosk.app;

import org.jspecify.annotations.NullMarked;
