/**
 * Letters by courier, as most people are told: a batch to print, the courier's numbers, and what became of each letter. The
 * courier's files are tables: a broken row is shown with what to mend, and the good ones are not lost with it.
 */
@NullMarked
package org.ventanilla.server.notification.letter;

import org.jspecify.annotations.NullMarked;
