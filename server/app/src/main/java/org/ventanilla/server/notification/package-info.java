/**
 * Telling the person. Deciding is not enough: an act counts from the day she was served, in the order that the law gives
 * (Ley 1437 de 2011, arts. 56 and 65 to 72), and each step of it must be shown years later. Rules in {@code .path}, letters
 * and couriers in {@code .letter}, mail and what else is sent in {@code .message}; the state of the case changes only
 * through casework.
 */
@NullMarked
package org.ventanilla.server.notification;

import org.jspecify.annotations.NullMarked;
