package org.ventanilla.contract.stun;

/** The numbers of IANA's registry, and ours: from the range that servers may ignore, not given to anybody. */
final class AttributeType {
    static final int ERROR_CODE = 0x0009;
    static final int UNKNOWN_ATTRIBUTES = 0x000A;
    static final int XOR_MAPPED_ADDRESS = 0x0020;
    static final int PADDING = 0x0026;
    static final int FINGERPRINT = 0x8028;
    static final int LINK_PROBE = 0xD0B1;

    private AttributeType() {}
}
