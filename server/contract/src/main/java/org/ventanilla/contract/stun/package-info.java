/**
 * STUN (RFC 8489) as far as a link is measured with it and a browser asks for its address: Binding, over UDP, as records over byte arrays.
 * Whatever comes in is either a {@link org.ventanilla.contract.stun.StunMessage} or {@link org.ventanilla.contract.stun.MalformedStun}.
 */
@NullMarked
package org.ventanilla.contract.stun;

import org.jspecify.annotations.NullMarked;
