/** Invented cases on their way. */
@NullMarked
package org.ventanilla.server.casework.sample;

import org.jspecify.annotations.NullMarked;
