/** The café's printer behind one port: the system's default printer, a folder that stands for one, or none. */
@NullMarked
package org.ventanilla.kiosk.print;

import org.jspecify.annotations.NullMarked;
