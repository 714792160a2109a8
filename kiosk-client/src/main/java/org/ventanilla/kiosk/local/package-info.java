/**
 * The kiosk's own web server, for its own pages, on the loopback only. The loopback is hostile too: any page of any site, and any program
 * of the café's computer, can reach it. So {@code Guard} checks Host and Origin, {@code Launch} lets pages in by a key, and no credential
 * of the server is ever given out. Everything here lives on the program's one event loop.
 */
@NullMarked
package org.ventanilla.kiosk.local;

import org.jspecify.annotations.NullMarked;
