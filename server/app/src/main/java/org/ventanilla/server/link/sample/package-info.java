/** Two weeks of invented links. */
@NullMarked
package org.ventanilla.server.link.sample;

import org.jspecify.annotations.NullMarked;
