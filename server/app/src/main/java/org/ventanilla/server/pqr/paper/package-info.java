/**
 * The constancia as a PDF: on A4, and on the roll of a thermal printer (80 mm wide, 72 of them printable). What it says is
 * {@link org.ventanilla.server.pqr.Constancia}'s business; here it only gets its place. All measures are points (1/72 inch)
 * from the upper left corner.
 */
@NullMarked
package org.ventanilla.server.pqr.paper;

import org.jspecify.annotations.NullMarked;
