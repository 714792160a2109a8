/**
 * Who waits, in which order, for how long, and who takes them. A person keeps her place whatever her link does; only 15
 * minutes of a silent kiosk give it up.
 */
@NullMarked
package org.ventanilla.server.line;

import org.jspecify.annotations.NullMarked;
