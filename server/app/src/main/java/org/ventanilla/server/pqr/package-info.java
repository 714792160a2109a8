/**
 * A petition, complaint or claim from the moment it is filed: its radicado, its clock, its constancia, and the public page
 * that shows its state and never its content.
 *
 * <p>Filing is never refused for something missing (Ley 1755/2015 art. 15): what is missing is told and noted on the case.
 */
@NullMarked
package org.ventanilla.server.pqr;

import org.jspecify.annotations.NullMarked;
