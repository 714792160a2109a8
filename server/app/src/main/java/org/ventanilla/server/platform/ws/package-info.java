/**
 * Sockets as every feature uses them: messages handled one after the other and of bounded size, and a live view that is
 * sent whole once and then as numbered changes, so that nothing depends on a message having arrived.
 */
@NullMarked
package org.ventanilla.server.platform.ws;

import org.jspecify.annotations.NullMarked;
