/**
 * The far end of the link probe, and the STUN server of the calls: says to whoever asks over UDP from where it came and when. Knows no
 * kiosk and keeps nothing. Everybody can send to it, under any name, so it never says more than was asked and never often.
 */
@NullMarked
package org.ventanilla.server.probe;

import org.jspecify.annotations.NullMarked;
