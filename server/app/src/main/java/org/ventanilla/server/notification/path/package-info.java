/**
 * The way of an act to its person, pure: what has happened, what comes next and by when, and what the law does not let
 * happen yet. Ley 1437 de 2011, arts. 56 and 65 to 72 (T3 to T5 of the clocks).
 *
 * <p>An act that was not served in the right order and in time counts as no answer at all, so each step is checked here
 * before it is written, whoever brings it: an agent, a courier's file or the person herself. Dates are Colombia's; nothing
 * here reads a clock.
 */
@NullMarked
package org.ventanilla.server.notification.path;

import org.jspecify.annotations.NullMarked;
