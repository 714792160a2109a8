/** The public pages: made here, without a script, small enough for a phone on a bad link. */
@NullMarked
package org.ventanilla.server.tracking.http;

import org.jspecify.annotations.NullMarked;
