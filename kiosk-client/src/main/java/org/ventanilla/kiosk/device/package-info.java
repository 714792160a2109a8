/**
 * Who this kiosk is: a key pair made here at the first start that never leaves, an enrolment by a one-time code, and from then on an
 * answer to a nonce of the server's, never the kiosk's own clock. {@code Access} is the port to the server; nothing here knows HTTP.
 */
@NullMarked
package org.ventanilla.kiosk.device;

import org.jspecify.annotations.NullMarked;
