/**
 * A case from its radicado to its end: who has it, what was done with it, and its three dates.
 *
 * <p>{@link org.ventanilla.server.casework.MovingCase} is the only door: every transition is a
 * {@link org.ventanilla.server.casework.Move} that the state allows, under a lock and a version, written with who, when, why
 * and the article. Answering is not complying (Ley 142/1994 art. 158, Ley 1437/2011 art. 68): so a case has three dates, and a
 * light for each.
 */
@NullMarked
package org.ventanilla.server.casework;

import org.jspecify.annotations.NullMarked;
