/**
 * What the link to the server is like, measured by asking: small STUN probes over UDP, and now and then a short burst of long ones. Where
 * UDP is blocked the kiosk's socket is asked instead. Pure but for {@code udp}: the time comes from outside, in microseconds of a clock that
 * only goes forward, so neither a wrong clock nor one that is set does anything.
 */
@NullMarked
package org.ventanilla.kiosk.probe;

import org.jspecify.annotations.NullMarked;
