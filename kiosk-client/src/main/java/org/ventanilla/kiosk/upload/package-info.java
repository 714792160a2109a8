/**
 * Takes parts to the server over whatever link there is. Speaks tus 1.0 with two words of our own server's: it acknowledges what
 * is on its disk while a request is under way, and goes on from an offset that may be behind.
 *
 * <p>{@code Flow}, {@code Window}, {@code Budget}, {@code Backlog} and {@code Redial} decide and are pure: time comes in as
 * nanoseconds. {@code Uploader} carries out on one event loop of Netty's.
 */
@NullMarked
package org.ventanilla.kiosk.upload;

import org.jspecify.annotations.NullMarked;
