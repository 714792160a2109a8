/** Envelopes over HTTP: the analyst's list, the filing, and the codes that a kiosk's operator reads out. */
@NullMarked
package org.ventanilla.server.handin.http;

import org.jspecify.annotations.NullMarked;
