/**
 * What people handed in at a kiosk without a link, or on its paper pad, until it is a case. An {@link
 * org.ventanilla.server.handin.Envelope} is what one person handed in: notes, pages and the manifest that ends it. The parts come one by
 * one through {@code intake}, in any order and perhaps never all; somebody of the staff hears, looks and files it, or calls back.
 */
@NullMarked
package org.ventanilla.server.handin;

import org.jspecify.annotations.NullMarked;
