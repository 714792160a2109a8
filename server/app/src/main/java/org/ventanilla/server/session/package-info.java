/**
 * One attention, from «Hablar con un asesor» to the agent's two lines.
 *
 * <p>It has two sides that end apart: the desk's ({@link org.ventanilla.server.session.Stage}) and the customer's
 * ({@link org.ventanilla.server.session.Departure}). {@link org.ventanilla.server.session.Session} is the pure machine that
 * allows each step or refuses it; {@link org.ventanilla.server.session.Moves} writes a step together with its event. A lost
 * link changes nothing here: who is connected is not part of an attention.
 */
@NullMarked
package org.ventanilla.server.session;

import org.jspecify.annotations.NullMarked;
