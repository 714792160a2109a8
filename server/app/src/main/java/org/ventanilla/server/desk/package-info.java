/**
 * What each side sees now. A kiosk and an agent hold one socket each: the whole view once, then what changed. The views are
 * composed here from what the other features tell; nothing is decided here, and nothing is kept but who is connected.
 */
@NullMarked
package org.ventanilla.server.desk;

import org.jspecify.annotations.NullMarked;
