/**
 * What hangs on the public page because nobody knows where she lives, or the letter came back (Ley 1437 de 2011, arts. 68 and
 * 69): from a day to a day, with no more of her than the law needs.
 */
@NullMarked
package org.ventanilla.server.notification.publication;

import org.jspecify.annotations.NullMarked;
