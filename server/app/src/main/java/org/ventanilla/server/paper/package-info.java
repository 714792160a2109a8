/**
 * Papers of the utility as PDF/A-2b: lines on pages, a letter with its head, the square code, and the signature
 * ({@code sign}). What a paper says is the business of the feature that writes it. All measures are points (1/72 inch) from
 * the upper left corner. Text goes in plain and comes out as it was typed, letter by letter; what the font lacks is written
 * as near as it can be and never stops a paper.
 */
@NullMarked
package org.ventanilla.server.paper;

import org.jspecify.annotations.NullMarked;
