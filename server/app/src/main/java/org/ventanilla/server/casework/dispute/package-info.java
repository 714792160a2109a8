/**
 * The sum that a claim disputes (Ley 142/1994 art. 155): no suspension for it until the decision on the recursos that came in
 * time was notified. What billing must know is a row first and is sent after; nothing is believed before billing said so.
 */
@NullMarked
package org.ventanilla.server.casework.dispute;

import org.jspecify.annotations.NullMarked;
