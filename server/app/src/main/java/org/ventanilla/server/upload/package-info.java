/**
 * Bytes that a kiosk hands in over a bad link: offered with their length and SHA-256, received in pieces over as many
 * connections as it takes, and whole in the end. A piece that was acknowledged is on disk; any node goes on where another
 * stopped, because the bytes lie in a folder that all of them see and PostgreSQL says who may write.
 *
 * <p>Knows nothing of what the bytes are: that is the business of whoever takes them ({@link
 * org.ventanilla.server.upload.ReceivedParts}).
 */
@NullMarked
package org.ventanilla.server.upload;

import org.jspecify.annotations.NullMarked;
