/** Starts the server and wires its features together. */
@NullMarked
package org.ventanilla.server.app;

import org.jspecify.annotations.NullMarked;
