/** What staff ask of the ways of the acts, and the two public pages: what hangs there, and an act opened by its link. */
@NullMarked
package org.ventanilla.server.notification.http;

import org.jspecify.annotations.NullMarked;
