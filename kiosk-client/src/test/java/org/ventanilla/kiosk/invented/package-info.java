/**
 * Invents papers and photographs them: bills, letters, cards and handwriting with nobody's data on them, lying on desks
 * and tablecloths among clutter, seen by a cheap camera with all its faults. The same seed gives the same photograph.
 */
@NullMarked
package org.ventanilla.kiosk.invented;

import org.jspecify.annotations.NullMarked;
