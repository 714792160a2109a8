/**
 * The live judgement of a preview: {@code Gate} hears what each picture shows ({@code scan.Glance}), says the one thing
 * to mend, and says when the paper may be photographed. Pure: the time is given.
 */
@NullMarked
package org.ventanilla.kiosk.gate;

import org.jspecify.annotations.NullMarked;
