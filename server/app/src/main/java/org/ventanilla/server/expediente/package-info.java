/**
 * The whole of a case in one file, at one press: for an audit, for a judge, for the Superintendencia (Ley 142/1994 art. 159).
 * An index says each piece, its number, its leaves and its hash; the signed originals ride inside and still verify. And the
 * list of what was presented and answered that art. 153 obliges the utility to keep.
 */
@NullMarked
package org.ventanilla.server.expediente;

import org.jspecify.annotations.NullMarked;
