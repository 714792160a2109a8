/**
 * The answer to a case: written block by block, signed, and given a radicado of its own.
 *
 * <p>It is served only when it holds what the law asks of an act: the full text, its date and hour, which recursos lie, before
 * whom and within which term (Ley 1437/2011 art. 67). So nothing is issued that lacks one of them. What the blocks begin with,
 * and which recursos lie, is data ({@code respuesta/*.csv}) with its citation. The number comes first and the PDF after the
 * commit: a process killed in between makes it when it starts again, and nobody is notified before.
 */
@NullMarked
package org.ventanilla.server.answer;

import org.jspecify.annotations.NullMarked;
