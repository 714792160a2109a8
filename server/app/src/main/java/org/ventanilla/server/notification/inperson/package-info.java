/**
 * Notified in person, at a kiosk and before an agent, never before the operator (Ley 1437 de 2011, art. 67): her paper was
 * seen, she got the whole act for nothing, and what she confirmed is kept with its hash and its hour.
 */
@NullMarked
package org.ventanilla.server.notification.inperson;

import org.jspecify.annotations.NullMarked;
