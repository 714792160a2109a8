package org.ventanilla.contract.stun;

import java.net.InetAddress;
import java.util.List;

/** What a message carries beside its head. FINGERPRINT is none of these: it is the message's own. */
public sealed interface StunAttribute
        permits LinkProbe,
                StunAttribute.XorMappedAddress,
                StunAttribute.ErrorCode,
                StunAttribute.UnknownAttributes,
                StunAttribute.Padding,
                StunAttribute.Unknown {

    /** Where the request came from, as the server saw it (RFC 8489, 14.2). */
    record XorMappedAddress(InetAddress address, int port) implements StunAttribute {}

    /** Without the reason in words (14.8). */
    record ErrorCode(int code) implements StunAttribute {
        /** There were attributes that must be understood and are not. */
        public static final int UNKNOWN_ATTRIBUTE = 420;
    }

    /** The types behind a 420 (14.13). */
    record UnknownAttributes(List<Integer> types) implements StunAttribute {
        public UnknownAttributes {
            types = List.copyOf(types);
        }
    }

    /**
     * Room (RFC 5780, 7.6).
     *
     * @param bytes of the value, a multiple of four
     */
    record Padding(int bytes) implements StunAttribute {}

    /** Its value is not kept. */
    record Unknown(int type) implements StunAttribute {
        private static final int FIRST_OPTIONAL = 0x8000;

        public boolean mustBeUnderstood() {
            return type < FIRST_OPTIONAL;
        }
    }
}
