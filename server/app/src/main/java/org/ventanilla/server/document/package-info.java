/**
 * The papers that a person hands in at a kiosk: received part by part (a small preview first, then the page), kept encrypted
 * under the hash of what arrived, and joined into one PDF.
 *
 * <p>A part that was answered with "stored" is on disk and in the database; said again with the same bytes it is there once.
 */
@NullMarked
package org.ventanilla.server.document;

import org.jspecify.annotations.NullMarked;
