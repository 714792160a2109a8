/** The camera that looks at papers: the port {@code Camera}, and what can stand behind it. */
@NullMarked
package org.ventanilla.kiosk.camera;

import org.jspecify.annotations.NullMarked;
