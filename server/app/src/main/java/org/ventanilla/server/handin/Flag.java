package org.ventanilla.server.handin;

/** What a person should look at before she files an envelope; none of it stops her. */
public enum Flag {
    /** The kiosk's clock said what cannot be, or nothing bears it out. */
    CLOCK,
    /** Another envelope bears the same receipt number: the kiosk was put back to an older state. */
    SEQUENCE,
    /** The receipt was not signed with the key that this kiosk has now. */
    SIGNATURE,
    /** Its kiosk was taken out before it came: carried here by hand, and handed in before or made up since. */
    REVOKED
}
