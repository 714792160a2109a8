/**
 * «No estoy de acuerdo»: reposición, apelación in subsidio and queja (Ley 142 de 1994, arts. 152–159).
 *
 * <p>A recurso is a petition of its own, with its radicado, term and answer; it says which case it is about. It is filed
 * whatever is wrong with it. {@link org.ventanilla.server.recurso.Admissibility} says beforehand, in sentences, what is
 * missing and what no longer helps; only the reasoned decision rejects.
 */
@NullMarked
package org.ventanilla.server.recurso;

import org.jspecify.annotations.NullMarked;
