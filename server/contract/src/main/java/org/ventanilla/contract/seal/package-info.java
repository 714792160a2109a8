/**
 * How a part of what somebody handed in is sealed at the kiosk and opened at the server, and by nobody between: a streaming key of its own
 * for each part (AES-256-GCM in segments, Tink's {@code AES256_GCM_HKDF_1MB}), wrapped by HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM)
 * to the utility's public keyset. Both the wrapping and the stream are bound to the envelope and the part, so that no part can stand in for
 * another. The kiosk holds the public half only: what it has sealed it cannot open.
 */
@NullMarked
package org.ventanilla.contract.seal;

import org.jspecify.annotations.NullMarked;
