/** Invented staff for the demonstration. */
@NullMarked
package org.ventanilla.server.access.sample;

import org.jspecify.annotations.NullMarked;
