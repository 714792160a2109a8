/** The case of a radicado for the staff, and the moves that people make with it. */
@NullMarked
package org.ventanilla.server.casework.http;

import org.jspecify.annotations.NullMarked;
