/**
 * The server as a whole: reads the configuration, migrates, wires the features by hand and opens the port. The only place
 * that knows every feature.
 */
@NullMarked
package org.ventanilla.server.app;

import org.jspecify.annotations.NullMarked;
