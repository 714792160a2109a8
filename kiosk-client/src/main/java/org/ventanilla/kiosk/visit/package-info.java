/**
 * One person's visit, from the first screen to the goodbye, as a pure machine: {@code Visiting} takes the visit as it is and one
 * {@code Input} (a button of the page, the server's view, what became of a paper, an alarm) and gives the next visit and the
 * {@code Effect}s to carry out. It has no clock, no thread and no socket. What is known of the person lies in {@code Stage} and is
 * gone with it.
 */
@NullMarked
package org.ventanilla.kiosk.visit;

import org.jspecify.annotations.NullMarked;
