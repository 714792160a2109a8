/**
 * What somebody must know before it is late: terms that come near or are over, and the silencio administrativo positivo that
 * follows (Ley 142/1994 art. 158). {@link org.ventanilla.server.casework.alert.WatchingTerms} looks again and again; what it
 * missed while the server stood still it finds the next time.
 */
@NullMarked
package org.ventanilla.server.casework.alert;

import org.jspecify.annotations.NullMarked;
